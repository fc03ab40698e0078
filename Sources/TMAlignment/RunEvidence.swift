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
        for (number, column) in columns.enumerated() {
            var count = 0
            for run in 1...rows.count {
                count += rows[rows.count - run].wordCount
                var product = ProductLogarithm()
                let involved = rows[(rows.count - run)...]
                for position in words.document.target.wordPositions(column..<(column + 1)) {
                    var support: Float = 0
                    for row in involved { support += row.supports[position - row.firstTargetWord] }
                    product.multiply(words.target[position].ratio(support: support, count: count))
                }
                targetWords[number * Self.runs + run - 1] = product.value
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
