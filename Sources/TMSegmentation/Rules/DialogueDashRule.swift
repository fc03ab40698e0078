extension SegmentationRule {
    /// Behind a final mark, a dash before a capital opens the next speaker's words.
    static let dialogueDash = SegmentationRule(name: "dialogue-dash") { place in
        guard place.hasSpace, place.units.has(.dash, at: place.next) else { return nil }
        return .breaks()
    }
}
