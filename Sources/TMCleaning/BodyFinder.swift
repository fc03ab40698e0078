/// Finds the range of a page's lines that holds its running text: the run of lines with the greatest sum of scores, text
/// counting for it and noise against it.
///
/// Maximum subsequence segmentation: Pasternack and Roth, "Extracting article text from the web with maximum subsequence
/// segmentation", WWW 2009.
enum BodyFinder {
    private static let longestCounted = 40
    private static let noiseCost = 6
    private static let unknownCost = 3

    /// Articles go on below links to others more often than below other noise.
    private static let readAlsoCost = 2

    /// What follows a heading of comments is not the article, however long it is.
    private static let commentsCost = 200

    /// The range; empty, at the end, when the page has no line of words.
    static func body(of layout: PageLayout) -> Range<Int> {
        let costs = layout.lines.indices.map { cost(layout, $0) }
        let tests: [(PageLine) -> Bool] = [
            { $0.isProse || $0.isLong }, { $0.words.count >= 12 }, { $0.words.count >= 3 },
        ]
        for test in tests {
            let scores = zip(layout.lines, costs).map { score($0, cost: $1, isText: test) }
            let found = bestRun(of: scores)
            if !found.isEmpty { return found }
        }
        return layout.lines.count..<layout.lines.count
    }

    /// What a line that is noise costs; `nil` for other lines.
    private static func cost(_ layout: PageLayout, _ index: Int) -> Int? {
        if CommentHeading.isOne(layout.lines[index]) { return commentsCost }
        if index == layout.title?.index || layout.title?.isRepeated(by: layout.lines[index]) ?? false {
            return noiseCost
        }
        return NoiseRule.claiming(layout.context(at: index)).map {
            $0 == NoiseRule.readAlso.name ? readAlsoCost : noiseCost
        }
    }

    private static func score(_ line: PageLine, cost: Int?, isText: (PageLine) -> Bool) -> Int {
        if let cost { return -cost }
        if isText(line) { return min(line.words.count, longestCounted) }
        return line.endsSentence || line.isListItem ? 0 : -unknownCost
    }

    /// The range with the greatest sum, the shortest of these; empty where no score is positive.
    private static func bestRun(of scores: [Int]) -> Range<Int> {
        var best = (sum: 0, range: 0..<0)
        var (sum, start) = (0, 0)
        for (index, score) in scores.enumerated() {
            if sum <= 0 { (sum, start) = (0, index) }
            sum += score
            if sum > best.sum { best = (sum, start..<(index + 1)) }
        }
        return best.range
    }
}
