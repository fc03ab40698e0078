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

    /// Adds one to the row words' meetings for each sample they share with a column word; adds to a list each word that
    /// is met for the first time and passes.
    func addMeetings(
        ofColumn column: Int,
        to meetings: UnsafeMutableBufferPointer<Float>,
        new: inout [Int32],
        where passes: (_ word: Int) -> Bool
    ) {
        rows.words.withUnsafeBufferPointer { words in
            for place in samplesOfColumn.range(column) {
                for row in rows.range(Int(samplesOfColumn.words[place])) {
                    let word = Int(words[row])
                    if meetings[word] == 0, passes(word) { new.append(words[row]) }
                    meetings[word] += 1
                }
            }
        }
    }

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
