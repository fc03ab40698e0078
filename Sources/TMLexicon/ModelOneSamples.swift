/// Samples as training reads them.
struct ModelOneSamples: Sendable {
    /// The row words of each sample.
    let rows: WordLists

    /// For each column word, the samples that hold it.
    let samplesOfColumn: WordLists

    /// How much each sample counts.
    let weights: [Float]

    /// The number of row words.
    let rowCount: Int

    /// Adds to the row words' counts how often each is expected to have given a column word, in all samples.
    func addExpectedCounts(
        ofColumn column: Int,
        probabilities: UnsafeBufferPointer<Float>,
        to counts: UnsafeMutableBufferPointer<Float>
    ) {
        rows.words.withUnsafeBufferPointer { words in
            for place in samplesOfColumn.range(column) {
                let sample = Int(samplesOfColumn.words[place])
                let range = rows.range(sample)
                // The empty word takes its share: it explains what no row word does.
                var sum = Self.emptyWord
                for row in range { sum += probabilities[Int(words[row])] }
                let share = weights[sample] / sum
                for row in range {
                    let word = Int(words[row])
                    counts[word] += probabilities[word] * share
                }
            }
        }
    }

    private static let emptyWord: Float = 0.1
}
