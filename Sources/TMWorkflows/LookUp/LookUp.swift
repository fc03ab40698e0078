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
/// Texts are found by the index beside the memory, which is built or brought up to date at the first look-up in a language.
public final class LookUp: Sendable {
    private let readers: MemoryReaders
    private let settings: LookUpSettings
    private let notice: @Sendable (IndexNotice) -> Void
    private let searchable = Mutex<[Language: SearchableTexts]>([:])

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
            let ranking = MatchRanking(
                memory: memory,
                language: language,
                threshold: settings.threshold,
                neighbours: neighbours
            )
            // Penalties may move a match behind one that is less alike, so more candidates are asked for until none that was
            // not given could come before those that are shown.
            var asked = settings.limit + 8
            while true {
                let candidates = try candidates(query, limit: asked, in: language, of: memory)
                let ranked = try ranking.ranked(candidates)
                let shown = ranked.prefix(settings.limit)
                let isSettled = shown.count == settings.limit && shown.allSatisfy { $0.settles(candidates.last) }
                if candidates.count < asked || isSettled {
                    return shown.map { $0.match(for: query) }
                }
                asked *= 4
            }
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
        try searchable.withLock { known in
            if let texts = known[language] { return texts }
            let texts = try index(language, of: memory).searchable()
            known[language] = texts
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
        try searchable.withLock { known in
            if let texts = known[language], texts.identity != damaged.identity { return texts }
            let texts = try index(language, of: memory).rebuilt(for: error)
            known[language] = texts
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
