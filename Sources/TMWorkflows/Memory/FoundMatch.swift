public import TMBitext
internal import TMFuzzyIndex

/// A match, and where its unit comes from.
public struct FoundMatch: Sendable {
    /// The match.
    public let match: Match

    /// The articles that the unit's source stands in, on the side of the query's language.
    public let origins: [Origin]

    /// An article that a unit comes from.
    public struct Origin: Hashable, Sendable {
        /// The article in the language of the query.
        public let sourceArticle: ArticleReference

        /// Its twin.
        public let targetArticle: ArticleReference

        /// How sure the alignment is, 0...1.
        public let confidence: Double
    }

    init(query: String, language: Language, number: Int64, unit: TranslationUnit, scorer: MatchScorer) {
        let forward = unit.source.language == language
        let (source, target) = forward ? (unit.source, unit.target) : (unit.target, unit.source)
        let comparison = scorer.comparison(of: query, with: source.text)
        match = Match(
            score: comparison.score,
            kind: comparison.kind,
            source: source.text,
            target: target.text,
            differences: comparison.differences,
            penalties: comparison.penalties,
            unit: number
        )
        origins = unit.provenance.map { place in
            Origin(
                sourceArticle: forward ? place.sourceArticle : place.targetArticle,
                targetArticle: forward ? place.targetArticle : place.sourceArticle,
                confidence: place.confidence
            )
        }
    }
}
