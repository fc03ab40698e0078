import TMLexicon

/// How much one source segment supports the words of the target segments of a band's row, and the other way round.
///
/// For a bead of several segments the supports of its segments add up, so one value a (segment, segment, word) serves
/// all shapes.
struct WordSupport: Sendable {
    /// The target segments covered.
    let columns: Range<Int>

    /// For each word of `columns`, in order: the sum of its probabilities given the source segment's words.
    private(set) var ofTargetWords: [Float]

    /// The position in the target text of the first word in `ofTargetWords`.
    let firstTargetWord: Int

    /// For each target segment of `columns`, for each source word: the sum of its probabilities given the target
    /// segment's words. Segment by segment.
    private(set) var ofSourceWords: [Float]

    /// The number of words of the source segment.
    let sourceWordCount: Int

    /// Complexity: (source words + 1) × target words of the row + the lexicon rows of the source words.
    init(segment: Int, columns: Range<Int>, document: AlignmentDocument, model: AlignmentModel, scratch: inout [Float])
    {
        self.columns = columns
        let sourceWords = document.source.words(segment..<(segment + 1))
        let targetPositions = document.target.wordPositions(columns)
        sourceWordCount = sourceWords.count
        firstTargetWord = targetPositions.lowerBound
        let targetWords = document.target.words[targetPositions]

        for word in sourceWords { model.lexicon.forward.scatter(row: word, into: &scratch) }
        ofTargetWords = targetWords.map { scratch[Int($0)] }
        for word in sourceWords { model.lexicon.forward.clear(row: word, in: &scratch) }

        ofSourceWords = Array(repeating: 0, count: columns.count * sourceWords.count)
        for (number, word) in sourceWords.enumerated() where !model.backwardBySource.row(word).isEmpty {
            model.backwardBySource.scatter(row: word, into: &scratch)
            for (row, column) in columns.enumerated() {
                var sum: Float = 0
                for position in document.target.wordPositions(column..<(column + 1)) {
                    sum += scratch[Int(document.target.words[position])]
                }
                ofSourceWords[row * sourceWords.count + number] = sum
            }
            model.backwardBySource.clear(row: word, in: &scratch)
        }
    }
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
