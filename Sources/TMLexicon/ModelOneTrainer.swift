/// Learns word translation probabilities from pairs of texts: IBM Model 1 (Brown et al. 1993) by expectation
/// maximisation, with absolute discounting.
///
/// Two words that meet in one sample only are left out, and every expected count is discounted: otherwise a wrong
/// bead confirms itself by its own rare words.
public struct ModelOneTrainer: Sendable {
    /// The number of rounds of expectation maximisation.
    public var rounds: Int

    /// What is taken off every expected count, 0..<1.
    public var discount: Float

    /// How many samples two words must share.
    public var leastSamples: Int

    /// Creates a trainer.
    public init(rounds: Int = 5, discount: Float = 0.5, leastSamples: Int = 2) {
        self.rounds = rounds
        self.discount = discount
        self.leastSamples = leastSamples
    }

    /// The lexicon of the samples, whose word numbers lie below the two vocabulary sizes.
    ///
    /// Complexity: a round visits each pair of words that share a sample, with a logarithmic search.
    public func lexicon(from samples: [WordPairSample], sourceCount: Int, targetCount: Int) -> Lexicon {
        Lexicon(
            forward: table(from: samples, rowCount: sourceCount, columnCount: targetCount),
            backward: table(from: samples.map(\.swapped), rowCount: targetCount, columnCount: sourceCount)
        )
    }

    private func table(from samples: [WordPairSample], rowCount: Int, columnCount: Int) -> TranslationTable {
        var table = pairsThatMeet(in: samples, rowCount: rowCount, columnCount: columnCount)
        for _ in 0..<rounds { table.values = improved(table, on: samples) }
        return table
    }

    /// The entries the table may have, with the number of samples both words are in, divided by the row's sum.
    private func pairsThatMeet(in samples: [WordPairSample], rowCount: Int, columnCount: Int) -> TranslationTable {
        var samplesOfWord: [[Int32]] = Array(repeating: [], count: rowCount)
        for (number, sample) in samples.enumerated() {
            for word in sample.source { samplesOfWord[Int(word)].append(Int32(number)) }
        }
        var table = TranslationTable(rows: 0)
        var meetings = [Int32](repeating: 0, count: columnCount)
        for numbers in samplesOfWord {
            var partners: [Int32] = []
            for number in numbers {
                for word in samples[Int(number)].target {
                    if meetings[Int(word)] == 0 { partners.append(word) }
                    meetings[Int(word)] += 1
                }
            }
            let kept = partners.filter { meetings[Int($0)] >= leastSamples }.sorted()
            let total = Float(kept.reduce(0) { $0 + Int(meetings[Int($1)]) })
            table.append(kept.map { (column: $0, value: Float(meetings[Int($0)]) / total) })
            for partner in partners { meetings[Int(partner)] = 0 }
        }
        return table
    }

    /// One round: expected counts under the table's values, discounted and divided by the row's sum.
    private func improved(_ table: TranslationTable, on samples: [WordPairSample]) -> [Float] {
        var counts = [Float](repeating: 0, count: table.values.count)
        var positions: [Int] = []
        for sample in samples {
            for column in sample.target {
                // The empty word takes its share: it explains what no source word does.
                var sum = Self.emptyWord
                positions.removeAll(keepingCapacity: true)
                for row in sample.source {
                    guard let position = table.position(row: row, column: column) else { continue }
                    positions.append(position)
                    sum += table.values[position]
                }
                let share = sample.weight / sum
                for position in positions { counts[position] += table.values[position] * share }
            }
        }
        return normalised(counts, rowsOf: table)
    }

    private func normalised(_ counts: [Float], rowsOf table: TranslationTable) -> [Float] {
        var values = counts
        for row in 0..<Int32(table.rowCount) {
            let positions = table.row(row)
            let total = positions.reduce(Float(0)) { $0 + counts[$1] }
            guard total > 0 else { continue }
            for position in positions { values[position] = max(0, counts[position] - discount) / total }
        }
        return values
    }

    private static let emptyWord: Float = 0.1
}
