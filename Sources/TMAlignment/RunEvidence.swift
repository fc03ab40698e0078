/// The word evidence of runs of one, two and three source segments that end at one row of the grid.
struct RunEvidence {
    private let columns: Range<Int>

    /// For each covered target segment, for each run of rows, shortest first: the logarithms of the ratios of the
    /// target segment's words, added up.
    private let targetWords: [Float]

    /// The rows, last one first.
    private let rows: [RowEvidence]

    /// Reads what rows, of which the last one ends there, say of some target segments that all of them cover.
    ///
    /// Complexity: covered target words × runs.
    init(rows: [RowEvidence], columns: Range<Int>, words: DocumentWords, ratios: BaseRatios) {
        self.rows = rows.reversed()
        self.columns = columns
        let text = words.document.target
        let supports = Self.supports(of: text.wordPositions(columns), by: self.rows)
        var counts = self.rows.map(\.wordCount)
        for run in counts.indices.dropFirst() { counts[run] += counts[run - 1] }
        let gains = ratios.gains(counts: counts)
        var targetWords = [Float](repeating: 0, count: columns.count * Self.runs)
        for (number, column) in columns.enumerated() {
            var products = RunProducts()
            let positions = text.wordPositions(column..<(column + 1))
            for position in positions {
                let support = supports[position - text.starts[columns.lowerBound]]
                if RunProducts.isFull(after: position - positions.lowerBound) {
                    products.takeLogarithms()
                }
                let word = words.target[position]
                products.multiply(1 + gains[word.familiarity] * word.rarity * support)
            }
            let values = products.values
            for (run, count) in counts.enumerated() {
                targetWords[number * Self.runs + run] =
                    ratios.logarithm(of: words.targetFamiliarities[column], count: count) + values[run]
            }
        }
        self.targetWords = targetWords
    }

    /// How much rows, last one first, support target words, by run.
    private static func supports(of positions: Range<Int>, by rows: [RowEvidence]) -> [RunProducts.Lanes] {
        var supports = [RunProducts.Lanes](repeating: RunProducts.Lanes(), count: positions.count)
        var isHeld = RunProducts.Lanes(repeating: 1)
        for (run, row) in rows.enumerated() {
            let offset = positions.lowerBound - row.firstTargetWord
            for place in supports.indices { supports[place] += isHeld * row.supports[offset + place] }
            isHeld[run] = 0
        }
        return supports
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
