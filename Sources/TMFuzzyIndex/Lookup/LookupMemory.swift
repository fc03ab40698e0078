/// The working memory of one look-up at a time in all files of an index.
///
/// `@unchecked`: whoever takes it from the index's pool is the only one to use it until it is put back.
final class LookupMemory: @unchecked Sendable {
    private let scratches: [LookupScratch]

    init(_ segments: [IndexSegment]) {
        scratches = segments.map { LookupScratch($0) }
    }

    /// The best matches of a query. After an error the memory must not be used again.
    func matches(
        _ text: ComparableText,
        threshold: Int,
        limit: Int,
        excluding excluded: Set<Int64>
    ) throws(FuzzyIndexError) -> [ScoredUnit] {
        let query = try PreparedQuery(text, main: scratches[0].reader)
        var searches: [SegmentSearch] = []
        for (number, scratch) in scratches.enumerated() {
            let isMain = number == 0
            let search = try SegmentSearch(query, scratch: scratch, isMain: isMain, excluding: isMain ? excluded : [])
            searches.append(search)
        }
        var best = BestMatches(least: .same, limit: limit)
        for level in Self.levels(threshold) {
            best = BestMatches(least: .least(score: level), limit: limit)
            for index in searches.indices { try searches[index].search(&best) }
            if best.isFull { break }
        }
        for search in searches { search.end() }
        return best.sorted()
    }

    /// The scores to search for one after the other: a low threshold is reached in steps, as the few best matches are
    /// often far above it and found in a fraction of the time.
    private static func levels(_ threshold: Int) -> [Int] {
        [70, 50, 35, 20].filter { $0 > threshold } + [threshold]
    }
}
