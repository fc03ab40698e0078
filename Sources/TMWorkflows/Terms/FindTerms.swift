public import TMBitext
internal import TMLexicon
internal import TMStore
internal import TMTerms

/// Finds the terms of a memory: names of posts, agencies, laws, with their translations.
public struct FindTerms: Sendable {
    /// The language of the terms.
    public var language: Language

    /// How often a term must stand at least, 2 or more.
    public var least: Int

    /// The greatest number of terms; `nil` for all.
    public var limit: Int?

    /// Whether only terms are wanted that are translated in several ways.
    public var onlyVarying: Bool

    /// Which units are read.
    public var filter: UnitFilter

    /// How many threads work.
    public var jobs: Int

    /// Creates the use case.
    public init(
        language: Language = .russian,
        least: Int = 3,
        limit: Int? = nil,
        onlyVarying: Bool = false,
        filter: UnitFilter = UnitFilter(),
        jobs: Int
    ) {
        self.language = language
        self.least = least
        self.limit = limit
        self.onlyVarying = onlyVarying
        self.filter = filter
        self.jobs = jobs
    }

    /// The terms of the memory at a path, the most telling first, translated into the language that most units have besides.
    ///
    /// - Throws: an error that ``Complaint`` words.
    public func terms(memoryPath: String) async throws -> TermList {
        let memory = try OpenMemory.reading(memoryPath)
        guard let other = try memory.usualLanguage(beside: language) else {
            return TermList(source: language, target: language == .russian ? .kazakh : .russian, terms: [])
        }
        let lexicon = try LexiconChoice.shipped.lexicon(source: language, target: other)
        var extractor = TermExtractor(least: least, lexicon: lexicon, jobs: jobs)
        try await read(memory, to: other) { extractor.add($0) }
        let describer = TermDescriber(memory: memory, source: language, target: other)
        return TermList(
            source: language,
            target: other,
            terms: try extractor.terms(limit: limit, onlyVarying: onlyVarying).compactMap(describer.term)
        )
    }

    private func read(_ memory: TranslationMemory, to other: Language, _ take: (UnitWords) -> Void) async throws {
        var last: Int64 = 0
        try await concurrentStream(jobs: jobs, batchCount: 1) { () throws(StoreError) -> [UnitTexts]? in
            let texts = try memory.texts(from: language, to: other, behind: last, limit: Self.chunk, filter)
            last = texts.last?.unit ?? last
            return texts.isEmpty ? nil : texts
        } transform: { [language] texts in
            UnitWords(
                texts.map { UnitWords.Texts(unit: $0.unit, source: $0.text, target: $0.translation) },
                source: language,
                target: other
            )
        } take: { words in
            take(words)
        }
    }

    /// Units a task.
    private static let chunk = 2_000
}
