internal import TMLexicon

/// Where each word of a vocabulary stands in a text.
///
/// Sums over the words that translate a word are taken word by word: a table's row has few words, and fewer of them
/// stand in the text.
struct WordPlaces {
    /// By word: the position in the text's `words` of its first occurrence; -1 where it has none.
    private var first: [Int32]

    /// By position: the position of the same word's next occurrence; -1 after the last.
    private var next: [Int32]

    /// By position: its segment.
    private var segments: [Int32] = []

    /// Complexity: linear in the text's words, and in the vocabulary.
    init(of text: AlignmentText, wordCount: Int) {
        first = Array(repeating: -1, count: wordCount)
        next = Array(repeating: -1, count: text.words.count)
        for position in text.words.indices.reversed() {
            let word = Int(text.words[position])
            next[position] = first[word]
            first[word] = Int32(position)
        }
        segments.reserveCapacity(text.words.count)
        for segment in 0..<text.count {
            segments.append(
                contentsOf: repeatElement(Int32(segment), count: text.wordPositions(segment..<(segment + 1)).count)
            )
        }
    }

    /// Adds a table's row to sums by position, from `positions.lowerBound`.
    func add(_ row: Int32, of table: TranslationTable, at positions: Range<Int>, to sums: inout [Float]) {
        forEachPlace(of: row, in: table, within: positions) { position, value in
            sums[position - positions.lowerBound] += value
        }
    }

    /// Adds a table's row to sums by segment, from a `first` one.
    func add(
        _ row: Int32,
        of table: TranslationTable,
        at positions: Range<Int>,
        toSegmentsFrom first: Int,
        _ sums: inout [Float]
    ) {
        forEachPlace(of: row, in: table, within: positions) { position, value in
            sums[Int(segments[position]) - first] += value
        }
    }

    /// Visits the places of the words of a table's row, in the order of the words.
    @inline(__always)
    private func forEachPlace(
        of row: Int32,
        in table: TranslationTable,
        within positions: Range<Int>,
        _ visit: (_ position: Int, _ value: Float) -> Void
    ) {
        for entry in table.row(row) {
            var position = Int(first[Int(table.columns[entry])])
            while position >= 0 {
                if positions.contains(position) { visit(position, table.values[entry]) }
                position = Int(next[position])
            }
        }
    }
}
