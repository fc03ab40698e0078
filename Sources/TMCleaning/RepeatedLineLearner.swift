/// Learns which lines repeat, from the pages of any number of newspapers, one page after the other.
public struct RepeatedLineLearner: Sendable {
    private var counts: [String: LineCounts] = [:]

    /// Creates a learner that has seen no page.
    public init() {}

    /// Counts the lines of a page. Complexity: linear in the number of lines.
    public mutating func add(_ sample: LineSample) {
        counts[sample.source, default: LineCounts()].add(sample)
    }

    /// The lines that repeat often enough to be noise.
    public func lines() -> RepeatedLines {
        RepeatedLines(keys: counts.mapValues { $0.noise() })
    }
}
