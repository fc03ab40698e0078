internal import TMLexicon

/// The word evidence that one source segment has for the target segments near it: the supports of the target words,
/// and what the segment's own words say of runs of one, two and three target segments.
struct RowEvidence {
    /// The source segment.
    let segment: Int

    /// The number of its words.
    let wordCount: Int

    /// The target segments covered.
    let columns: Range<Int>

    /// The position in the target text of the first covered word.
    let firstTargetWord: Int

    /// For each covered target word: the sum of its probabilities given the segment's words.
    let supports: [Float]

    /// For each covered target segment, for each run of segments that ends with it, shortest first: the logarithms of
    /// the ratios of the segment's words, added up.
    private let ownWords: [Float]

    /// Reads the evidence for the target segments in a window.
    ///
    /// Complexity: the places where the covered text holds a translation of a word of the segment, and source words ×
    /// covered segments.
    init(segment: Int, window: WordWindow, words: DocumentWords, model: AlignmentModel) {
        let columns = window.segments
        let (source, target) = (words.document.source, words.document.target)
        let ownPositions = source.wordPositions(segment..<(segment + 1))
        let positions = target.wordPositions(columns)
        self.segment = segment
        self.columns = columns
        wordCount = ownPositions.count
        firstTargetWord = positions.lowerBound

        var supports = [Float](repeating: 0, count: positions.count)
        for word in source.words[ownPositions] {
            window.forEachTranslation(of: word, model.lexicon.forward) { place, probability in
                supports[Int(place.position) - positions.lowerBound] += probability
            }
        }
        self.supports = supports

        var products = [RunProducts](repeating: RunProducts(), count: columns.count)
        var sums = [Float](repeating: 0, count: columns.count)
        for (number, position) in ownPositions.enumerated() {
            if RunProducts.isFull(after: number) {
                for column in products.indices { products[column].takeLogarithms() }
            }
            var isSupported = false
            let (word, table) = (source.words[position], model.backwardBySource)
            window.forEachTranslation(of: word, table) { place, probability in
                sums[Int(place.segment) - columns.lowerBound] += probability
                isSupported = true
            }
            if isSupported {
                Self.multiply(&products, words.source[position], clearing: &sums, words.targetRuns, columns)
            }
        }
        let familiarities = words.sourceFamiliarities[segment]
        var ownWords = [Float](repeating: 0, count: columns.count * Self.runs)
        for (number, column) in columns.enumerated() {
            let values = products[number].values
            for run in 0..<Self.runs {
                let count = words.targetRuns.wordCounts[column * Self.runs + run]
                ownWords[number * Self.runs + run] =
                    model.baseRatios.logarithm(of: familiarities, count: count) + values[run]
            }
        }
        self.ownWords = ownWords
    }

    /// Multiplies what the support of one word by each target segment adds to the ratios of all runs.
    private static func multiply(
        _ products: inout [RunProducts],
        _ word: ExpectedWord,
        clearing sums: inout [Float],
        _ runs: TargetRuns,
        _ columns: Range<Int>
    ) {
        products.withUnsafeMutableBufferPointer { products in
            runs.gains.withUnsafeBufferPointer { gains in
                var supports = RunProducts.Lanes()
                for number in sums.indices {
                    supports = RunProducts.joined(sums[number], runsBefore: supports)
                    sums[number] = 0
                    let gain = gains[(columns.lowerBound + number) * TargetRuns.familiarities + word.familiarity]
                    products[number].multiply(1 + gain * word.rarity * supports)
                }
            }
        }
    }

    /// What the segment's words say of a run of target segments, in nats.
    @inline(__always)
    func ownWords(for run: Range<Int>) -> Float {
        ownWords[(run.upperBound - 1 - columns.lowerBound) * Self.runs + run.count - 1]
    }

    private static let runs = ShapePriors.longestSide
}
