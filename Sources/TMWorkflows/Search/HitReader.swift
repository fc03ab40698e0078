internal import TMBitext
internal import TMConcordance
internal import TMLexicon
internal import TMStore
internal import TMText

/// Finds the words of a query, and what translates them, in the texts of units.
struct HitReader {
    let query: ConcordanceQuery

    /// The language that was searched; `nil` for all.
    let language: Language?

    /// What tells which words translate each other.
    var lexicon = SharedLexicon()

    /// The unit as a hit; `nil` where no text of the language searched holds the words.
    func hit(_ stored: StoredUnit) throws -> ConcordanceHit? {
        let variants = [stored.unit.source, stored.unit.target]
        let found = variants.map { variant in
            language == nil || language == variant.language
                ? Occurrences.spans(of: query, in: variant.text, variant.language) : []
        }
        guard found.contains(where: { !$0.isEmpty }) else { return nil }
        let sides = try variants.indices.map { side in
            let other = 1 - side
            return ConcordanceHit.Side(
                variant: variants[side],
                found: found[side],
                counterparts: try counterparts(in: variants[side], of: found[other], in: variants[other])
                    .filter { !found[side].contains($0) }
            )
        }
        return ConcordanceHit(
            unit: stored.id,
            sides: sides,
            provenance: stored.unit.provenance.sorted { Self.day($0) > Self.day($1) },
            createdAt: stored.unit.createdAt
        )
    }

    private func counterparts(
        in variant: Variant,
        of spans: [TextSpan],
        in other: Variant
    ) throws -> [TextSpan] {
        guard !spans.isEmpty else { return [] }
        let wanted = Set(spans)
        let keys = Tokenizer.tokens(of: other.text).filter { wanted.contains($0.span) && $0.kind == .word }
            .compactMap(WordKey.init)
        let translations = try lexicon.translations(
            of: keys,
            other.language,
            variant.language,
            least: Self.leastProbability
        )
        return Tokenizer.tokens(of: variant.text).filter { token in
            token.kind == .word && WordKey(token).map(translations.contains) == true
        }.map(\.span)
    }

    private static func day(_ place: Provenance) -> Int {
        [place.sourceArticle.date, place.targetArticle.date].compactMap { $0?.daysSince1970 }.max() ?? .min
    }

    /// A word this probable as a translation is taken for one.
    private static let leastProbability: Float = 0.1
}
