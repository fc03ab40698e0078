import TMFuzzyIndex

/// Times look-ups one by one, after a first run that warms the file up.
struct LookupTimes {
    let index: FuzzyIndex
    let threshold: Int

    func run(_ kinds: [(name: String, queries: [String])]) throws {
        for (_, queries) in kinds { _ = try times(queries) }
        var all: [Double] = []
        for (name, queries) in kinds {
            let times = try times(queries)
            all += times
            show(name, times)
        }
        show("all", all)
    }

    private func times(_ queries: [String]) throws -> [Double] {
        let clock = ContinuousClock()
        return try queries.map { query in
            let time = try clock.measure { _ = try index.matches(for: query, threshold: threshold, limit: 5) }
            return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3
        }
    }

    private func show(_ name: String, _ times: [Double]) {
        let sorted = times.sorted()
        let shown = [("p50", 50), ("p95", 95), ("p99", 99)].map { label, percent in
            "\(label) \((sorted[sorted.count * percent / 100] * 1000).rounded() / 1000)"
        }
        print("threshold \(threshold), \(name): \(shown.joined(separator: ", ")) ms")
    }
}
