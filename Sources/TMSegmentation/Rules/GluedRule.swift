internal import TMText

extension SegmentationRule {
    /// No space behind the mark: `сайт.kz`, `3.5`, `А.Б.` join; two real words (`айтты.Ол`) part.
    static let glued = SegmentationRule(name: "missing-space") { place in
        guard !place.hasSpace else { return nil }
        let (before, after) = (place.wordBefore, place.wordAfter)
        guard !place.hasClosing, before.count >= 3, after.count >= 2, after.lowerBound == place.next,
            place.classes[after.lowerBound] == .uppercase, place.classes[before.upperBound - 1] == .lowercase,
            after.dropFirst().allSatisfy({ place.classes[$0] == .lowercase }), !place.isLatin(after.lowerBound),
            !place.scalars[before].contains(".")
        else { return .joins() }
        return .breaks()
    }
}

extension BoundaryContext {
    func isLatin(_ at: Int) -> Bool { scalars[at].value < 0x250 }
}
