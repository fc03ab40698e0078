public import TMBitext
internal import TMInterchange

/// Counts how far a memory helps with files: texts, XLIFF and PO.
///
/// All texts count, also those that are translated already; those that a file says are not to be translated do not.
public final class AnalyzeFiles {
    private let reading: ReadDocument
    private let lookUp: LookUpSegments
    private var counter = LeverageCounter()

    /// Opens the memory at a path.
    ///
    /// - Parameters:
    ///   - language: the language of the files' texts; `nil` to take the one that each says or shows.
    ///   - notice: is told what there is to say of the memory's index.
    /// - Throws: an error that ``Complaint`` words.
    public init(
        memoryPath: String,
        language: Language?,
        jobs: Int,
        notice: @escaping @Sendable (IndexNotice) -> Void = { _ in }
    ) throws {
        reading = ReadDocument(language: language, memoryPath: memoryPath)
        lookUp = LookUpSegments(
            lookUp: try LookUp(
                memoryPath: memoryPath,
                settings: LookUpSettings(threshold: MatchBand.leastScore, limit: 1),
                notice: notice
            ),
            language: language,
            jobs: jobs
        )
    }

    /// Counts a file; repetitions of files counted before are told.
    ///
    /// - Throws: an error that ``Complaint`` words.
    public func leverage(of path: String) async throws -> Leverage {
        let segments = try reading.document(at: path).segments
        let matches = try await lookUp.matches(of: segments)
        return counter.count(zip(segments, matches).map { ($0.text, MatchBand($1.first)) })
    }

    /// What all files counted hold together.
    public var total: Leverage { counter.total }
}
