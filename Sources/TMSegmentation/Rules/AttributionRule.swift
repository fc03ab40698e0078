extension SegmentationRule {
    /// A quotation and who said it are one sentence: `«…!» – деді ол`, `«…?» — спросил он`, `…! -- сказал он`; also
    /// where the dash follows an abbreviation.
    static let attribution = SegmentationRule(name: "attribution") { place in
        guard place.hasSpace, place.units.has(.dash, at: place.next) else { return nil }
        let at = place.units.skip(.blank, from: place.units.skip(.dash, from: place.next))
        guard at < place.units.count, !place.units.has(.lineEnd, at: at) else { return .joins() }
        if place.units.has(.lower, at: at) { return place.options.splitsAttribution ? .breaks() : .joins() }
        if let found = place.abbreviation { return .joins(entry: found.entry) }
        guard place.hasClosing, !place.units.has(.opener, at: at) else { return nil }
        return place.options.splitsAttribution ? .breaks() : .joins()
    }
}
