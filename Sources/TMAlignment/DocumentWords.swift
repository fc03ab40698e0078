/// A document with what each of its words brings to every bead. A class: it is handed on for each row of the grid.
final class DocumentWords: Sendable {
    let document: AlignmentDocument
    let source: [ExpectedWord]
    let target: [ExpectedWord]

    /// For each segment, how many of its words have each familiarity.
    let sourceFamiliarities: [BaseRatios.Familiarities]
    let targetFamiliarities: [BaseRatios.Familiarities]

    /// What support gains against each run of target segments.
    let targetRuns: TargetRuns

    init(_ document: AlignmentDocument, model: AlignmentModel) {
        self.document = document
        source = ExpectedWord.words(of: document.source, priors: model.source, indifference: model.indifference)
        target = ExpectedWord.words(of: document.target, priors: model.target, indifference: model.indifference)
        sourceFamiliarities = Self.familiarities(of: source, in: document.source)
        targetFamiliarities = Self.familiarities(of: target, in: document.target)
        targetRuns = TargetRuns(of: document.target, ratios: model.baseRatios)
    }

    private static func familiarities(
        of words: [ExpectedWord],
        in text: AlignmentText
    ) -> [BaseRatios.Familiarities] {
        (0..<text.count).map { segment in
            var counts = BaseRatios.Familiarities()
            for word in words[text.wordPositions(segment..<(segment + 1))] { counts[word.familiarity] += 1 }
            return counts
        }
    }
}
