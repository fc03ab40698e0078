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

    /// Reads the evidence. All places of the scratch array, which goes by target word, are zero before and after.
    ///
    /// Complexity: source words × covered target words.
    init(
        segment: Int,
        columns: Range<Int>,
        words: DocumentWords,
        model: AlignmentModel,
        scratch: UnsafeMutableBufferPointer<Float>
    ) {
        let (source, target) = (words.document.source, words.document.target)
        let ownPositions = source.wordPositions(segment..<(segment + 1))
        let positions = target.wordPositions(columns)
        self.segment = segment
        self.columns = columns
        wordCount = ownPositions.count
        firstTargetWord = positions.lowerBound

        for word in source.words[ownPositions] { model.lexicon.forward.scatter(row: word, into: scratch) }
        supports = target.words[positions].map { scratch[Int($0)] }
        for word in source.words[ownPositions] { model.lexicon.forward.clear(row: word, in: scratch) }

        let runs = (columns.lowerBound * Self.runs)..<(columns.upperBound * Self.runs)
        let gains = words.targetRuns.gains[
            (runs.lowerBound * TargetRuns.stride)..<(runs.upperBound * TargetRuns.stride)
        ]
        var products = [ProductLogarithm](repeating: ProductLogarithm(), count: columns.count * Self.runs)
        var sums = [Float](repeating: 0, count: columns.count)
        for position in ownPositions {
            let row = source.words[position]
            if model.backwardBySource.row(row).isEmpty { continue }
            model.backwardBySource.scatter(row: row, into: scratch)
            Self.gather(scratch, by: target, columns: columns, into: &sums)
            model.backwardBySource.clear(row: row, in: scratch)
            Self.multiply(&products, words.source[position], sums: sums, gains: gains)
        }
        let familiarities = words.sourceFamiliarities[segment]
        ownWords = zip(products, words.targetRuns.wordCounts[runs]).map { product, count in
            model.baseRatios.logarithm(of: familiarities, count: count) + product.value
        }
    }

    /// The sums of what an array that goes by word holds for the words of each segment.
    private static func gather(
        _ array: UnsafeMutableBufferPointer<Float>,
        by text: AlignmentText,
        columns: Range<Int>,
        into sums: inout [Float]
    ) {
        text.words.withUnsafeBufferPointer { words in
            for (number, column) in columns.enumerated() {
                var sum: Float = 0
                for place in text.starts[column]..<text.starts[column + 1] { sum += array[Int(words[place])] }
                sums[number] = sum
            }
        }
    }

    /// Multiplies what the support of one word by each target segment adds to the ratios of all runs.
    private static func multiply(
        _ products: inout [ProductLogarithm],
        _ word: ExpectedWord,
        sums: [Float],
        gains: ArraySlice<Float>
    ) {
        products.withUnsafeMutableBufferPointer { products in
            gains.withUnsafeBufferPointer { gains in
                for number in sums.indices {
                    var support: Float = 0
                    for run in 0..<min(runs, number + 1) {
                        support += sums[number - run]
                        if support == 0 { continue }
                        let place = number * runs + run
                        let gain = gains[place * TargetRuns.stride + word.familiarity]
                        products[place].multiply(1 + gain * word.rarity * support)
                    }
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

extension TranslationTable {
    /// Adds a row to an array that goes by column.
    fileprivate func scatter(row: Int32, into array: UnsafeMutableBufferPointer<Float>) {
        columns.withUnsafeBufferPointer { columns in
            values.withUnsafeBufferPointer { values in
                for position in self.row(row) { array[Int(columns[position])] += values[position] }
            }
        }
    }

    /// Sets the places of a row to zero.
    fileprivate func clear(row: Int32, in array: UnsafeMutableBufferPointer<Float>) {
        columns.withUnsafeBufferPointer { columns in
            for position in self.row(row) { array[Int(columns[position])] = 0 }
        }
    }
}
