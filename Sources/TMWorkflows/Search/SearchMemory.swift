public import TMBitext
internal import TMConcordance
internal import TMStore

/// Finds the units whose texts hold words in any case form, the newest first.
public struct SearchMemory: Sendable {
    /// The language whose texts are searched; `nil` for all.
    public var language: Language?

    /// The greatest number of units.
    public var limit: Int

    /// Newspapers; a unit found in any of them is taken. Empty: all.
    public var sources: [String]

    /// The first day of publication; a unit without a date is then not taken.
    public var since: CalendarDay?

    /// How many texts are made ready at a time, where the concordance has to follow the memory.
    public var jobs: Int

    /// Creates the use case.
    public init(
        language: Language? = nil,
        limit: Int = 20,
        sources: [String] = [],
        since: CalendarDay? = nil,
        jobs: Int
    ) {
        self.language = language
        self.limit = limit
        self.sources = sources
        self.since = since
        self.jobs = jobs
    }

    /// The units that a query finds, with the places of its words.
    ///
    /// - Parameters:
    ///   - words: words, phrases in quotation marks, words behind `-` that must not be there.
    ///   - memoryPath: the memory.
    ///   - willIndex: is told how many units must be made ready first, and whether that is all of them.
    /// - Throws: an error that ``Complaint`` words.
    public func hits(
        for words: String,
        memoryPath: String,
        willIndex: (_ units: Int, _ isWhole: Bool) -> Void
    ) async throws -> [ConcordanceHit] {
        let query = try ConcordanceQuery(words)
        let memory = try OpenMemory.reading(memoryPath)
        let concordance = try await Concordance.following(
            memory,
            stems: { StemmedText.of($0, in: $1) },
            jobs: jobs,
            willIndex: willIndex
        )
        let wanted = ConcordanceExpressions(query, in: language)
        let reader = HitReader(query: query, language: language)
        var hits: [ConcordanceHit] = []
        var cursor: Int64?
        repeat {
            let found = try concordance.units(
                matching: wanted.byLanguage,
                other: wanted.other,
                since: since,
                after: &cursor,
                limit: max(Self.batch, limit)
            )
            for stored in try memory.units(found) where hits.count < limit && isWanted(stored.unit) {
                if let hit = try reader.hit(stored) { hits.append(hit) }
            }
        } while hits.count < limit && cursor != nil
        return hits
    }

    private func isWanted(_ unit: TranslationUnit) -> Bool {
        guard !sources.isEmpty else { return true }
        return unit.provenance.contains {
            sources.contains($0.sourceArticle.source) || sources.contains($0.targetArticle.source)
        }
    }

    private static let batch = 64
}
