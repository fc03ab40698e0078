internal import TMText
internal import TMBitext

/// Counts on how many articles of one newspaper each line stands, and where.
struct LineCounts {
    private struct Count {
        var articles = 0
        var outsideText = 0
        var isProse = false
    }

    private static let fewestArticles = 3
    private static let smallestShare = 0.05
    private static let largeShare = 0.34

    private var counts: [String: Count] = [:]
    private var openings: Set<String> = []

    /// Counts the lines of a page, unless a page with the same first paragraph was counted.
    mutating func add(_ page: Page) {
        let lines = PageLine.lines(of: LocatedText(page.text))
        let prose = lines.indices.filter { lines[$0].isProse && lines[$0].words.count >= 8 }
        guard let first = prose.first, openings.insert(lines[first].words.joined(separator: " ")).inserted else {
            return
        }
        var seen: Set<String> = []
        for (index, line) in lines.enumerated() {
            guard let key = RepeatedLines.key(of: line.tokens), seen.insert(key).inserted else { continue }
            let isEdge = index < first || index > (prose.last ?? index) || line.isProse && index >= lines.count - 3
            counts[key, default: Count()].articles += 1
            counts[key]?.outsideText += isEdge ? 1 : 0
            counts[key]?.isProse = line.isProse
        }
    }

    /// The lines that repeat often enough to be noise.
    func noise() -> Set<String> {
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
