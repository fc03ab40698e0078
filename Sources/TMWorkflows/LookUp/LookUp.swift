internal import FoundationEssentials
internal import Synchronization
public import TMBitext
internal import TMCleaning
internal import TMFuzzyIndex
internal import TMStore

/// Finds the units of a memory whose text is like a query's, from either language.
///
/// Sorted: context matches first; then by score after penalties, then by likeness before them, then by identifier, the
/// smallest first. Look-ups may run on several threads at once.
///
/// Texts are found by the index beside the memory, which is built at the first look-up in a language and brought up to date
/// at each one that finds the memory changed, by whatever process.
public final class LookUp: Sendable {
    private let readers: MemoryReaders
    private let settings: LookUpSettings
    private let notice: @Sendable (IndexNotice) -> Void
    private let searchable = Mutex<[Language: Opened]>([:])

    /// Texts, and a generation of the memory that they are not older than.
    private struct Opened {
        let texts: SearchableTexts
        let generation: Int
    }

    /// Opens the memory at a path.
    ///
    /// - Parameter notice: is told what there is to say of the index: that it is built, was damaged, cannot be written.
    /// - Throws: an error that ``Complaint`` words.
    public init(
        memoryPath: String,
        settings: LookUpSettings,
        notice: @escaping @Sendable (IndexNotice) -> Void = { _ in }
    ) throws {
        readers = MemoryReaders(try OpenMemory.reading(memoryPath))
        self.settings = settings
        self.notice = notice
    }

    /// The matches of a query.
    ///
    /// A query that shows placeholders, `{1}`, is looked for in two ways: as it is written, and with the placeholders as
    /// places of inline codes, which are no part of the text. Of a unit found both ways the better match counts.
    ///
    /// - Parameters:
    ///   - language: the language of the query; `nil` to take the one its letters and words show, Russian where they do not
    ///     tell.
    ///   - neighbours: the sentences around the query: the same text between the same neighbours is a context match.
    /// - Throws: an error that ``Complaint`` words.
    public func matches(
        for query: String,
        from language: Language?,
        between neighbours: LookUpNeighbours = LookUpNeighbours()
    ) throws -> [Match] {
        let language = language ?? Self.language(of: query)
        return try readers.read { memory in
            var found: [(candidate: RankedCandidate, query: PlaceholderText)] = []
            for query in Self.readings(of: query) {
                let ranking = MatchRanking(
                    memory: memory,
                    language: language,
                    threshold: settings.threshold,
                    neighbours: neighbours,
                    codeCount: query.count
                )
                found += try candidates(query.text, in: language, by: ranking).map { ($0, query) }
            }
            var units: Set<Int64> = []
            return found.sorted { $0.candidate < $1.candidate }
                .filter { units.insert($0.candidate.candidate.unit).inserted }
                .prefix(settings.limit)
                .map { $0.candidate.match(for: $0.query) }
        }
    }

    /// What a query may mean.
    private static func readings(of query: String) -> [PlaceholderText] {
        let written = PlaceholderText(query, codes: [], numbers: [])
        let coded = PlaceholderText(shown: query)
        return coded.count > 0 ? [written, coded] : [written]
    }

    /// The best candidates of a text, as many as are shown.
    ///
    /// Penalties may move a match behind one that is less alike, so more are asked for until none that was not given could
    /// come before those that are shown.
    private func candidates(
        _ query: String,
        in language: Language,
        by ranking: MatchRanking
    ) throws -> ArraySlice<RankedCandidate> {
        var asked = settings.limit + 8
        while true {
            let candidates = try candidates(query, limit: asked, in: language, of: ranking.memory)
            let shown = try ranking.ranked(candidates).prefix(settings.limit)
            let isSettled = shown.count == settings.limit && shown.allSatisfy { $0.settles(candidates.last) }
            if candidates.count < asked || isSettled { return shown }
            asked *= 4
        }
    }

    /// The language that a query's letters and words show, Russian where they do not tell.
    static func language(of query: String) -> Language {
        LanguageIdentifier().language(of: query) ?? .russian
    }

    private func candidates(
        _ query: String,
        limit: Int,
        in language: Language,
        of memory: TranslationMemory
    ) throws -> [ScoredUnit] {
        let texts = try searchable(language, of: memory)
        do {
            return try texts.matches(for: query, threshold: settings.threshold, limit: limit)
        } catch {
            let texts = try searchable(language, of: memory, insteadOf: texts, error)
            return try texts.matches(for: query, threshold: settings.threshold, limit: limit)
        }
    }

    private func searchable(_ language: Language, of memory: TranslationMemory) throws -> SearchableTexts {
        let generation = try memory.generation
        return try searchable.withLock { known in
            if let opened = known[language], opened.generation >= generation { return opened.texts }
            let texts = try index(language, of: memory).searchable()
            known[language] = Opened(texts: texts, generation: generation)
            return texts
        }
    }

    /// What to search in place of an index that proved damaged, if no one has replaced it yet.
    private func searchable(
        _ language: Language,
        of memory: TranslationMemory,
        insteadOf damaged: SearchableTexts,
        _ error: FuzzyIndexError
    ) throws -> SearchableTexts {
        let generation = try memory.generation
        return try searchable.withLock { known in
            if let opened = known[language], opened.texts.identity != damaged.identity { return opened.texts }
            let texts = try index(language, of: memory).rebuilt(for: error)
            known[language] = Opened(texts: texts, generation: generation)
            return texts
        }
    }

    private func index(_ language: Language, of memory: TranslationMemory) -> MemoryIndex {
        MemoryIndex(
            memory: memory,
            language: language,
            jobs: ProcessInfo.processInfo.activeProcessorCount,
            notice: notice
        )
    }
}
