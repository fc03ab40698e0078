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

    /// Complexity: source words × covered target words.
    init(segment: Int, columns: Range<Int>, words: DocumentWords, model: AlignmentModel, scratch: inout [Float]) {
        let sourceWords = words.document.source.words(segment..<(segment + 1))
        let positions = words.document.target.wordPositions(columns)
        self.segment = segment
        self.columns = columns
        wordCount = sourceWords.count
        firstTargetWord = positions.lowerBound

        let targetWords = words.document.target.words[positions]
        for word in sourceWords { model.lexicon.forward.scatter(row: word, into: &scratch) }
        supports = targetWords.map { scratch[Int($0)] }
        for word in sourceWords { model.lexicon.forward.clear(row: word, in: &scratch) }

        var products = [ProductLogarithm](repeating: ProductLogarithm(), count: columns.count * Self.runs)
        var sums = [Float](repeating: 0, count: columns.count)
        let target = words.document.target
        let shares = Self.shares(of: target, columns: columns)
        for position in words.document.source.wordPositions(segment..<(segment + 1)) {
            let row = words.document.source.words[position]
            if model.backwardBySource.row(row).isEmpty {
                for number in sums.indices { sums[number] = 0 }
            } else {
                model.backwardBySource.scatter(row: row, into: &scratch)
                Self.gather(scratch, by: target, columns: columns, into: &sums)
                model.backwardBySource.clear(row: row, in: &scratch)
            }
            Self.multiply(&products, words.source[position], sums: sums, shares: shares)
        }
        ownWords = products.map(\.value)
    }

    /// The sums of what an array that goes by word holds for the words of each segment.
    private static func gather(_ array: [Float], by text: AlignmentText, columns: Range<Int>, into sums: inout [Float])
    {
        array.withUnsafeBufferPointer { array in
            text.words.withUnsafeBufferPointer { words in
                for (number, column) in columns.enumerated() {
                    var sum: Float = 0
                    for place in text.starts[column]..<text.starts[column + 1] { sum += array[Int(words[place])] }
                    sums[number] = sum
                }
            }
        }
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

extension TranslationTable {
    /// Adds a row to an array that goes by column.
    fileprivate func scatter(row: Int32, into array: inout [Float]) {
        for position in self.row(row) { array[Int(columns[position])] += values[position] }
    }

    /// Sets the places of a row to zero.
    fileprivate func clear(row: Int32, in array: inout [Float]) {
        for position in self.row(row) { array[Int(columns[position])] = 0 }
    }
}
