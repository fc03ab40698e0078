internal import TMBitext

extension Bitext {
    /// The translation units of the beads with text on both sides: a side's sentences are joined by spaces.
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
                        confidence: bead.confidence
                    )
                ],
                createdAt: time,
                createdBy: ToolVersion.name
            )
        }
    }
}
