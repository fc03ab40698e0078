/// The word evidence of runs of one, two and three source segments that end at one row of the grid.
struct RunEvidence {
    private let rows: [RowEvidence]
    private let columns: Range<Int>

    /// For each covered target segment, for each run of rows, shortest first: the logarithms of the ratios of the
    /// target segment's words, added up.
    private let targetWords: [Float]

    /// Complexity: covered target words × runs.
    init(rows: [RowEvidence], words: DocumentWords) {
        self.rows = rows
        guard let last = rows.last else {
            (columns, targetWords) = (0..<0, [])
            return
        }
        // The rows before cover what the last one covers, and may begin earlier.
        let first = rows.reduce(last.columns.lowerBound) { max($0, $1.columns.lowerBound) }
        let end = rows.reduce(last.columns.upperBound) { min($0, $1.columns.upperBound) }
        columns = first..<max(first, end)
        var targetWords = [Float](repeating: 0, count: columns.count * Self.runs)
        var count = 0
        var supports: [Float] = []
        let positions = words.document.target.wordPositions(columns)
        for (run, row) in rows.reversed().enumerated() {
            count += row.wordCount
            let share = ExpectedWord.share(count: count)
            let covered = row.supports.dropFirst(positions.lowerBound - row.firstTargetWord).prefix(positions.count)
            supports = run == 0 ? Array(covered) : zip(supports, covered).map { $0 + $1 }
            for (number, column) in columns.enumerated() {
                var product = ProductLogarithm()
                for position in words.document.target.wordPositions(column..<(column + 1)) {
                    let support = supports[position - positions.lowerBound]
                    product.multiply(words.target[position].ratio(support: support, share: share))
                }
                targetWords[number * Self.runs + run] = product.value
            }
        }
        self.targetWords = targetWords
    }

    /// What the words of both sides of a bead say, in nats: the sum of both directions.
    func evidence(_ source: Range<Int>, _ target: Range<Int>) -> Float {
        var sum: Float = 0
        for column in target { sum += targetWords[(column - columns.lowerBound) * Self.runs + source.count - 1] }
        for row in rows[(rows.count - source.count)...] { sum += row.ownWords(for: target) }
        return sum
    }

    private static let runs = ShapePriors.longestSide
}
