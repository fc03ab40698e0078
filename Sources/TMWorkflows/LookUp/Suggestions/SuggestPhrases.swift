public import TMBitext
internal import TMConcordance
internal import TMStore

/// Finds the longest phrases of a query that a memory's units hold: what helps where no unit is like the query as a whole.
///
/// Phrases are found by the concordance beside the memory, which is made when it is first needed. Where it cannot be kept
/// there is no suggestion: to make it for one query takes too long.
public actor SuggestPhrases {
    private let memoryPath: String
    private let jobs: Int
    private let willIndex: @Sendable (_ units: Int, _ isWhole: Bool) -> Void
    private var opening: Task<(memory: TranslationMemory, concordance: Concordance)?, any Error>?
    private let lexicon = SharedLexicon()

    /// Creates the use case for the memory at a path; nothing is opened yet.
    ///
    /// - Parameters:
    ///   - jobs: how many texts are made ready at a time, where the concordance has to follow the memory.
    ///   - willIndex: is told how many units must be made ready first, and whether that is all of them.
    public init(
        memoryPath: String,
        jobs: Int,
        willIndex: @escaping @Sendable (_ units: Int, _ isWhole: Bool) -> Void
    ) {
        self.memoryPath = memoryPath
        self.jobs = jobs
        self.willIndex = willIndex
    }

    /// The phrases of at least two words that name something, the longest first.
    ///
    /// - Parameter language: the language of the query; `nil` to take the one its letters and words show.
    /// - Throws: an error that ``Complaint`` words.
    public func suggestions(for query: String, from language: Language?) async throws -> [Suggestion] {
        guard let (memory, concordance) = try await opened() else { return [] }
        let language = language ?? LookUp.language(of: query)
        let phrases = try PhraseFinder(query, in: language).longest { phrase in
            try !concordance.units(phrase, in: language, limit: 1).isEmpty
        }
        let text = LocatedText(query)
        return try KnownPhrase.mostTelling(phrases, limit: Self.mostPhrases).compactMap { phrase -> Suggestion? in
            let reader = HitReader(query: phrase.query, language: language, lexicon: lexicon)
            var targets = Set<String>()
            let units = try memory.units(concordance.units(phrase.query, in: language, limit: Self.unitsSought))
            let hits = try units.compactMap { try reader.hit($0) }
                .filter { targets.insert(Self.target($0, from: language)).inserted }
            return hits.isEmpty
                ? nil : Suggestion(span: phrase.span, text: text[phrase.span], hits: Array(hits.prefix(Self.mostUnits)))
        }
    }

    /// Opens memory and concordance once; `nil` where the concordance cannot be kept.
    private func opened() async throws -> (memory: TranslationMemory, concordance: Concordance)? {
        let opening =
            opening
            ?? Task { [memoryPath, jobs, willIndex] in
                let memory = try OpenMemory.reading(memoryPath)
                guard try Concordance.isKept(for: memory) else { return nil }
                let concordance = try await Concordance.following(
                    memory,
                    stems: { StemmedText.of($0, in: $1) },
                    jobs: jobs,
                    willIndex: willIndex
                )
                return (memory, concordance)
            }
        self.opening = opening
        return try await opening.value
    }

    private static func target(_ hit: ConcordanceHit, from language: Language) -> String {
        (hit.sides.first { $0.variant.language != language } ?? hit.sides[1]).variant.text
    }

    private static let mostPhrases = 4
    private static let mostUnits = 3
    private static let unitsSought = 12
}

extension Concordance {
    fileprivate func units(_ phrase: ConcordanceQuery, in language: Language, limit: Int) throws(StoreError) -> [Int64]
    {
        let wanted = ConcordanceExpressions(phrase, in: language)
        var cursor: Int64?
        return try units(matching: wanted.byLanguage, other: wanted.other, after: &cursor, limit: limit)
    }
}
