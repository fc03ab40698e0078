internal import TMBitext
internal import TMCleaning
internal import TMInterchange

/// Looks up the segments of a document, each text with its neighbours once.
struct LookUpSegments: Sendable {
    let lookUp: LookUp

    /// The language of the texts where the document does not say it; `nil` to take the one that they show.
    var language: Language?

    /// How many look-ups run at a time.
    var jobs: Int

    private struct Query: Hashable, Sendable {
        var text: String
        var source: Language
        var target: Language?
        var neighbours: LookUpNeighbours
    }

    /// The matches of each segment in the document's target language, the best first; of those that are not `wanted`, none.
    ///
    /// - Parameter progress: is told how many of the different texts are looked up, and how many there are.
    /// - Throws: an error that ``Complaint`` words.
    func matches(
        of segments: [DocumentSegment],
        where wanted: (DocumentSegment) -> Bool = { _ in true },
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> [[Match]] {
        let shown = self.language(of: segments)
        var numbers: [Query: Int] = [:]
        var distinct: [Query] = []
        let places = segments.indices.map { place -> Int? in
            let segment = segments[place]
            guard wanted(segment) else { return nil }
            let query = Query(
                text: segment.text,
                source: language ?? segment.source ?? shown,
                target: segment.target,
                neighbours: Self.neighbours(of: place, in: segments)
            )
            if let known = numbers[query] { return known }
            numbers[query] = distinct.count
            distinct.append(query)
            return distinct.count - 1
        }
        let answers = await distinct.concurrentMap(jobs: jobs, done: { progress($0, distinct.count) }) { query in
            Result { try matches(of: query) }
        }
        let found = try answers.map { try $0.get() }
        return places.map { $0.map { found[$0] } ?? [] }
    }

    private func matches(of query: Query) throws -> [Match] {
        try lookUp.matches(for: query.text, from: query.source, between: query.neighbours)
            .filter { query.target == nil || $0.targetLanguage == query.target }
    }

    private static func neighbours(of number: Int, in segments: [DocumentSegment]) -> LookUpNeighbours {
        guard let run = segments[number].run else { return LookUpNeighbours() }
        func text(_ number: Int) -> String? {
            segments.indices.contains(number) && segments[number].run == run ? segments[number].text : nil
        }
        return LookUpNeighbours(previous: text(number - 1), next: text(number + 1))
    }

    /// The language of texts: the one that was named, or their document says, or they show together; Russian where they do
    /// not tell.
    func language(of segments: [DocumentSegment]) -> Language {
        if let known = language ?? segments.lazy.compactMap(\.source).first { return known }
        return LanguageIdentifier().language(of: segments.prefix(1_000).map(\.text).joined(separator: "\n")) ?? .russian
    }
}
