internal import TMBitext

/// Writes a lexicon in the ``LexiconFormat``.
struct LexiconWriter {
    private var bytes: [UInt8] = []

    /// The bytes of a lexicon whose vocabularies are sorted by their words' bytes.
    static func bytes(of lexicon: StoredLexicon) -> [UInt8] {
        var writer = LexiconWriter()
        writer.add(lexicon.languages.source.code)
        writer.add(lexicon.languages.target.code)
        writer.add(lexicon.provenance.count)
        for line in lexicon.provenance { writer.add(line) }
        writer.add(lexicon.source)
        writer.add(lexicon.target)
        writer.add(lexicon.lexicon)
        let checksum = LexiconFormat.checksum(writer.bytes[...])
        let header = LexiconFormat.magic + [LexiconFormat.version]
        return header + (0..<8).map { UInt8(truncatingIfNeeded: checksum >> ($0 * 8)) } + writer.bytes
    }

    private mutating func add(_ number: Int) {
        var rest = UInt(number)
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private mutating func add(_ text: String) {
        add(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func add(_ vocabulary: Vocabulary) {
        add(vocabulary.count)
        var before: [UInt8] = []
        for (key, count) in zip(vocabulary.keys, vocabulary.counts) {
            let word = Array(key.text.utf8)
            let shared = zip(before, word).prefix { $0 == $1 }.count
            add(shared)
            add(word.count - shared)
            bytes.append(contentsOf: word[shared...])
            bytes.append(LexiconFormat.level(ofCount: count))
            before = word
        }
    }

    private mutating func add(_ lexicon: Lexicon) {
        let backward = lexicon.backward.transposed(columnCount: lexicon.forward.rowCount)
        for row in 0..<Int32(lexicon.forward.rowCount) {
            let columns = Set(lexicon.forward.columns[lexicon.forward.row(row)])
                .union(backward.columns[backward.row(row)]).sorted()
            add(columns.count)
            var before: Int32 = 0
            for column in columns {
                add(Int(column - before))
                bytes.append(LexiconFormat.level(ofProbability: lexicon.forward.value(row: row, column: column)))
                bytes.append(LexiconFormat.level(ofProbability: backward.value(row: row, column: column)))
                before = column
            }
        }
    }
}
