internal import Synchronization

/// A memory's texts in one language, in a file that is searched where it lies: the same matches in the same order as
/// `PlainScan`, without reading the texts.
///
/// The file is mapped, so opening takes no time and several processes share it. Units added since it was built may
/// stand in a second, small file (`FuzzyIndexBuilder(addingTo:)`), which is searched along with it. Safe to use from
/// several tasks at once, and while another process replaces the files.
///
/// Candidates come from the postings of the rarest words and trigrams only (see `QueryPlan`); bounds decide which are
/// compared (see `CandidateFilter`), the most promising first, and rise with every match found.
public final class FuzzyIndex: Sendable {
    private let segments: [IndexSegment]
    private let idle = Mutex<[LookupMemory]>([])

    /// Opens an index.
    ///
    /// - Parameters:
    ///   - path: the index file.
    ///   - additions: the index file of the units added since, if there is one.
    ///   - stamp: the state of the memory that the newer of both files must have been built from; `nil` for any.
    /// - Throws: `FuzzyIndexError`, if the files are not whole, not of this format or not of this state.
    public init(path: String, additions: String? = nil, stamp: IndexStamp? = nil) throws(FuzzyIndexError) {
        let main = try IndexSegment(path: path)
        var segments = [main]
        if let additions {
            let added = try IndexSegment(path: additions)
            guard added.header.base == main.header.identity else { throw .otherBase(path: additions) }
            segments.append(added)
        }
        self.segments = segments
        let newest = segments[segments.count - 1]
        if let stamp, newest.header.stamp != stamp {
            throw .stale(path: newest.path, expected: stamp, got: newest.header.stamp)
        }
    }

    /// The state of the memory that an index file was built from.
    public static func stamp(ofFileAt path: String) throws(FuzzyIndexError) -> IndexStamp {
        try IndexSegment(path: path).header.stamp
    }

    /// Reads a file from end to end.
    ///
    /// - Returns: the state of the memory that it was built from.
    /// - Throws: `FuzzyIndexError`, if any byte of it is not as it was written.
    public static func check(fileAt path: String) throws(FuzzyIndexError) -> IndexStamp {
        let segment = try IndexSegment(path: path)
        try SegmentReader(segment).verifyAll()
        return segment.header.stamp
    }

    /// The number of units in the index, added ones included.
    public var unitCount: Int { segments.reduce(0) { $0 + $1.header.unitCount } }

    /// The weights that units are scored by, those of the added ones included.
    ///
    /// - Complexity: linear in the trigrams of the memory, some tens of thousands.
    public func weights() throws(FuzzyIndexError) -> TrigramWeights {
        try SegmentReader(segments[0]).weights()
    }

    /// What names this very index to the index of added units.
    var identity: UInt64 { segments[0].header.identity }

    /// The most similar units with a score of at least `threshold`, at most `limit` of them, sorted as `PlainScan` does.
    ///
    /// - Parameter excluded: units of the main file that are no longer in the memory, or stand among the added ones with
    ///   another text.
    /// - Throws: `FuzzyIndexError.damaged`, where a part of the file is not as it was written.
    /// - Complexity: for thresholds from 50 on about the postings of the query's rarer half; below, up to all units.
    public func matches(
        for query: String,
        threshold: Int,
        limit: Int,
        excluding excluded: Set<Int64> = []
    ) throws(FuzzyIndexError) -> [ScoredUnit] {
        let text = ComparableText(query)
        guard !text.words.isEmpty, limit > 0 else { return [] }
        let memory = idle.withLock { $0.popLast() } ?? LookupMemory(segments)
        let matches = try memory.matches(text, threshold: threshold, limit: limit, excluding: excluded)
        idle.withLock { $0.append(memory) }
        return matches
    }
}
