extension SegmentationRule {
    /// A quotation mark that stands alone behind a space closes: `Где любовь? «.`, `кто они такие… »`.
    static let detachedQuote = SegmentationRule(name: "detached-quote") { place in
        guard place.hasSpace, place.units.has([.opener, .closer], at: place.next) else { return nil }
        let behind = place.next + 1
        guard behind >= place.units.count || place.units.has([.final, .blank, .lineEnd], at: behind)
            || place.units.has(UInt16(ascii: ","), at: behind)
        else { return nil }
        return .joins()
    }
}
