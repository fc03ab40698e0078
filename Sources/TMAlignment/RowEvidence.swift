import Foundation
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

    /// Complexity: source words × covered segments, and the places of the words that translate them.
    init(segment: Int, columns: Range<Int>, words: DocumentWords, model: AlignmentModel, places: WordPlaces) {
        let (source, target) = (words.document.source, words.document.target)
        let positions = target.wordPositions(columns)
        self.segment = segment
        self.columns = columns
        wordCount = source.words(segment..<(segment + 1)).count
        firstTargetWord = positions.lowerBound

        var supports = [Float](repeating: 0, count: positions.count)
        var products = [ProductLogarithm](repeating: ProductLogarithm(), count: columns.count * Self.runs)
        var sums = [Float](repeating: 0, count: columns.count)
        let shares = Self.shares(of: target, columns: columns)
        for position in source.wordPositions(segment..<(segment + 1)) {
            let word = source.words[position]
            places.add(word, of: model.lexicon.forward, at: positions, to: &supports)
            for number in sums.indices { sums[number] = 0 }
            places.add(
                word,
                of: model.backwardBySource,
                at: positions,
                toSegmentsFrom: columns.lowerBound,
                &sums
            )
            Self.multiply(&products, words.source[position], sums: sums, shares: shares)
        }
        self.supports = supports
        ownWords = products.map(\.value)
    }

    /// For each segment, for each run that ends with it, shortest first: the share of each of the run's words.
    private static func shares(of text: AlignmentText, columns: Range<Int>) -> [Float] {
        var shares = [Float](repeating: 1, count: columns.count * runs)
        for number in 0..<columns.count {
            let end = text.starts[columns.lowerBound + number + 1]
            for run in 0..<min(runs, number + 1) {
                let start = text.starts[columns.lowerBound + number - run]
                shares[number * runs + run] = ExpectedWord.share(count: end - start)
            }
        }
        return shares
    }

    /// Multiplies what one word says of all runs, given its support by each target segment.
    private static func multiply(
        _ products: inout [ProductLogarithm],
        _ word: ExpectedWord,
        sums: [Float],
        shares: [Float]
    ) {
        products.withUnsafeMutableBufferPointer { products in
            for number in sums.indices {
                var support: Float = 0
                for run in 0..<min(runs, number + 1) {
                    support += sums[number - run]
                    let place = number * runs + run
                    products[place].multiply(word.ratio(support: support, share: shares[place]))
                }
            }
        }
    }

    /// What the segment's words say of a run of target segments, in nats.
    func ownWords(for run: Range<Int>) -> Float {
        ownWords[(run.upperBound - 1 - columns.lowerBound) * Self.runs + run.count - 1]
    }

    private static let runs = ShapePriors.longestSide
}
