internal import TMText

extension SegmentationRule {
    /// Behind a final mark, a dash before a capital opens the next speaker's words.
    static let dashNext = SegmentationRule(name: "dialogue-dash") { place in
        guard place.hasSpace, BoundaryContext.dashes.contains(place.scalars[place.next]) else { return nil }
        return place.isPlainStop && place.wordBefore.isEmpty ? nil : .breaks()
    }
}
