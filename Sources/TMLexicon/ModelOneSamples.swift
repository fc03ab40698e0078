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
}
