/// The sections of an index that tell about its trigrams.
struct TrigramSections {
    private let contents: IndexContents
    private let rows: RowsOfNumbers

    init(_ contents: IndexContents) {
        self.contents = contents
        let vocabulary = contents.memory.vocabulary
        var counts = [Int](repeating: 0, count: contents.trigrams.count)
        for word in contents.words.indices {
            for trigram in vocabulary.trigrams(ofWord: UInt32(word)) {
                counts[Int(contents.trigramNumbers[Int(trigram)])] += 1
            }
        }
        var rows = RowsOfNumbers(counts: counts)
        for (number, word) in contents.words.enumerated() {
            for trigram in vocabulary.trigrams(ofWord: word) {
                let row = Int(contents.trigramNumbers[Int(trigram)])
                if rows.last(ofRow: row) != UInt32(number) { rows.append(UInt32(number), toRow: row) }
            }
        }
        self.rows = rows
    }

    func codes() -> [UInt64] {
        contents.trigrams.map { contents.memory.vocabulary.trigrams[Int($0)].code }
    }

    func weights() -> [UInt32] {
        contents.trigrams.enumerated().flatMap { number, trigram in
            let weight = contents.weights.weight(of: contents.memory.vocabulary.trigrams[Int(trigram)])
            let units = rows.row(number).reduce(0) { $0 + contents.frequencies[Int($1)] }
            return [weight, UInt32(rows.row(number).count), UInt32(clamping: units)]
        }
    }

    func words() -> PackedLists {
        var lists = PackedLists()
        for trigram in contents.trigrams.indices {
            PostingListWriter.append(rows.row(trigram), to: &lists.bytes)
            lists.endList()
        }
        return lists
    }
}
