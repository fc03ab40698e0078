internal import TMBitext

/// What is taken off the score of a match, by named reasons.
enum MatchPenalties {
    /// The penalties of a unit.
    ///
    /// - Parameters:
    ///   - hasRivals: whether other units of the memory give another translation for the same source.
    ///   - codeCount: the number of the query's inline codes.
    static func penalties(of unit: TranslationUnit, hasRivals: Bool, codeCount: Int) -> [Penalty] {
        var penalties: [Penalty] = []
        if let confidence = unit.provenance.map(\.confidence).max() {
            let points = Int(((1 - confidence) * pointsForNoConfidence).rounded())
            if points > 0 { penalties.append(Penalty(points: points, reason: "aligned by machine")) }
        }
        if hasRivals { penalties.append(Penalty(points: 1, reason: "several translations")) }
        if unit.source.codes.count != codeCount { penalties.append(Penalty(points: 1, reason: "other inline codes")) }
        return penalties + unit.marks.compactMap(penalty)
    }

    /// The penalty of a quality mark; several targets are told by `hasRivals`, which knows the direction of the look-up.
    private static func penalty(_ mark: QualityMark) -> Penalty? {
        switch mark.kind {
        case .numbers: Penalty(points: 4, reason: "its numbers differ: \(mark.detail)")
        case .length: Penalty(points: 4, reason: "its lengths differ: \(mark.detail)")
        case .script: Penalty(points: 10, reason: "script: \(mark.detail)")
        case .untranslated: Penalty(points: 10, reason: "untranslated")
        case .rival: nil
        }
    }

    private static let pointsForNoConfidence = 20.0
}
