import TMFuzzyIndex

/// Compares the matches of an index with those of the plain scan over the same units.
struct Comparison {
    let index: FuzzyIndex
    let scan: PlainScan

    func run(_ queries: [String], thresholds: [Int]) throws {
        var differing = 0
        for query in queries {
            for threshold in thresholds {
                let found = try index.matches(for: query, threshold: threshold, limit: 5)
                if found != scan.matches(for: query, threshold: threshold, limit: 5) {
                    differing += 1
                    print("differs at \(threshold): \(query)")
                }
            }
        }
        print("\(queries.count) queries at \(thresholds): \(differing) answers differ")
    }
}
