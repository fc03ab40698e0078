internal import TMBitext

/// What is taken off the score of a match, by named reasons.
enum MatchPenalties {
    /// The penalties of a unit.
    ///
    /// - Parameter hasRivals: whether other units of the memory give another translation for the same source.
    static func penalties(of unit: TranslationUnit, hasRivals: Bool) -> [Penalty] {
        var penalties: [Penalty] = []
        if let confidence = unit.provenance.map(\.confidence).max() {
            let points = Int(((1 - confidence) * pointsForNoConfidence).rounded())
            if points > 0 { penalties.append(Penalty(points: points, reason: "aligned by machine")) }
        }
        if hasRivals { penalties.append(Penalty(points: 1, reason: "several translations")) }
        return penalties
    }

    /// The most that any unit can lose.
    static let greatest = Int(pointsForNoConfidence) + 1

    private static let pointsForNoConfidence = 20.0
}
