/// The sections of an index that tell about its words.
struct WordSections {
    private let contents: IndexContents

    init(_ contents: IndexContents) {
        self.contents = contents
    }

    func hashes() -> [(hash: UInt64, number: UInt32)] {
        contents.words.enumerated()
            .map { (hash: WordHash.of(contents.memory.vocabulary.words[Int($0.element)]), number: UInt32($0.offset)) }
            .sorted { $0.hash < $1.hash }
    }

    func units() -> PackedLists {
        var rows = RowsOfNumbers(counts: contents.frequencies)
        for (number, unit) in contents.units.enumerated() {
            for word in contents.memory.words(at: unit) {
                let row = Int(contents.wordNumbers[Int(word)])
                if rows.last(ofRow: row) != UInt32(number) { rows.append(UInt32(number), toRow: row) }
            }
        }
        var lists = PackedLists()
        for word in contents.words.indices {
            PostingListWriter.append(rows.row(word), to: &lists.bytes)
            lists.endList()
        }
        return lists
    }

    func weights() -> [UInt32] {
        contents.words.map { UInt32(contents.wordWeights[Int($0)]) }
    }

    func trigrams() -> PackedLists {
        var lists = PackedLists()
        for word in contents.words {
            for trigram in contents.memory.vocabulary.trigrams(ofWord: word) {
                VarInt.append(contents.trigramNumbers[Int(trigram)], to: &lists.bytes)
            }
            lists.endList()
        }
        return lists
    }
}
