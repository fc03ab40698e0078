extension SegmentationRule {
    /// A quotation mark that stands alone behind a space closes: `Где любовь? «.`, `кто они такие… »`. Before another space,
    /// `«` opens.
    static let detachedQuote = SegmentationRule(name: "detached-quote") { place in
        let units = place.units
        guard place.hasSpace, units.has([.opener, .closer], at: place.next) else { return nil }
        let behind = place.next + 1
        if behind >= units.count || units.has([.final, .lineEnd], at: behind) || units.has(0x2C, at: behind) {
            return .joins()
        }
        return units.has(.blank, at: behind) && units.has(.closer, at: place.next) ? .joins() : nil
    }
}
