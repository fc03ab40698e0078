/// Counts on how many articles of one newspaper each line stands, and where.
struct LineCounts {
    private struct Count {
        var articles: Int32 = 0
        var outsideText: Int32 = 0
        var isProse = false

        mutating func add(_ line: LineSample.Line) {
            articles += 1
            outsideText += line.isOutsideText ? 1 : 0
            isProse = line.isProse
        }
    }

    private static let fewestArticles = 3
    private static let smallestShare = 0.05
    private static let largeShare = 0.34

    private var counts: [UInt64: Count] = [:]
    private var openings: Set<UInt64> = []

    /// Counts the lines of a page, unless a page with the same first paragraph was counted.
    mutating func add(_ sample: LineSample) {
        guard let opening = sample.opening, openings.insert(opening).inserted else { return }
        for line in sample.lines {
            counts[line.key, default: Count()].add(line)
        }
    }

    /// The lines that repeat often enough to be noise.
    func noise() -> Set<UInt64> {
        Set(counts.filter { isNoise($0.value) }.keys)
    }

    private func isNoise(_ count: Count) -> Bool {
        let share = Double(count.articles) / Double(max(openings.count, 1))
        guard count.articles >= Self.fewestArticles, share >= Self.smallestShare else { return false }
        let isOutside = count.outsideText * 5 >= count.articles * 4
        let isFrequent = count.articles >= 5 && share >= Self.largeShare
        return count.isProse ? isOutside && isFrequent : isOutside || isFrequent
    }
}
