internal import TMBitext

extension Bitext {
    /// The translation units of the beads with text on both sides: a side's sentences are joined by spaces.
    ///
    /// Confidences are kept to four digits, so that what is nothing to a reader makes no difference between two exports.
    func units(of source: PreparedArticle, _ target: PreparedArticle, time: Int) -> [TranslationUnit] {
        beads.filter { !$0.isDeletion }.map { bead in
            let (left, right) = (self.source[bead.source], self.target[bead.target])
            return TranslationUnit(
                source: Variant(language: source.language, text: left.joinedText),
                target: Variant(language: target.language, text: right.joinedText),
                provenance: [
                    Provenance(
                        sourceArticle: source.reference,
                        targetArticle: target.reference,
                        sourceSpan: left.joinedSpan,
                        targetSpan: right.joinedSpan,
                        confidence: (bead.confidence * 10_000).rounded() / 10_000
                    )
                ],
                createdAt: time,
                createdBy: ToolVersion.name
            )
        }
    }
}
