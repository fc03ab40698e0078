/// The word evidence of runs of one, two and three source segments that end at one row of the grid.
struct RunEvidence {
    private let columns: Range<Int>

    /// For each covered target segment, for each run of rows, shortest first: the logarithms of the ratios of the
    /// target segment's words, added up.
    private let targetWords: [Float]

    /// The rows, last one first.
    private let rows: [RowEvidence]

    /// Complexity: covered target words × runs.
    init(rows: [RowEvidence], words: DocumentWords, ratios: BaseRatios) {
        self.rows = rows.reversed()
        guard let last = rows.last else {
            (columns, targetWords) = (0..<0, [])
            return
        }
        // The rows before cover what the last one covers, and may begin earlier.
        let first = rows.reduce(last.columns.lowerBound) { max($0, $1.columns.lowerBound) }
        let end = rows.reduce(last.columns.upperBound) { min($0, $1.columns.upperBound) }
        columns = first..<max(first, end)
        var targetWords = [Float](repeating: 0, count: columns.count * Self.runs)
        let text = words.document.target
        let positions = text.wordPositions(columns)
        var supports = [Float](repeating: 0, count: positions.count)
        var count = 0
        for (run, row) in self.rows.enumerated() {
            count += row.wordCount
            let gains = ratios.gains(count: count)
            let offset = positions.lowerBound - row.firstTargetWord
            for place in supports.indices { supports[place] += row.supports[offset + place] }
            for (number, column) in columns.enumerated() {
                var product = ProductLogarithm()
                for position in text.starts[column]..<text.starts[column + 1] {
                    let support = supports[position - positions.lowerBound]
                    if support == 0 { continue }
                    let word = words.target[position]
                    product.multiply(1 + gains[word.familiarity] * word.rarity * support)
                }
                targetWords[number * Self.runs + run] =
                    ratios.logarithm(of: words.targetFamiliarities[column], count: count) + product.value
            }
        }
        self.targetWords = targetWords
    }

    /// What the words of both sides of a bead say, in nats: the sum of both directions.
    @inline(__always)
    func evidence(_ source: Range<Int>, _ target: Range<Int>) -> Float {
        var sum: Float = 0
        for column in target { sum += targetWords[(column - columns.lowerBound) * Self.runs + source.count - 1] }
        for row in 0..<source.count { sum += rows[row].ownWords(for: target) }
        return sum
    }

    private static let runs = ShapePriors.longestSide
}
