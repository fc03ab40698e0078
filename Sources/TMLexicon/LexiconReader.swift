internal import TMBitext

/// Reads a lexicon in the ``LexiconFormat``.
struct LexiconReader {
    private let bytes: ArraySlice<UInt8>
    private var at: Int

    /// - Throws: ``LexiconError``.
    static func lexicon(of bytes: [UInt8]) throws(LexiconError) -> StoredLexicon {
        var reader = try LexiconReader(bytes)
        return try reader.lexicon()
    }

    /// As much of a lexicon as says what translates some words. No string is made of the others.
    /// - Throws: ``LexiconError``.
    static func lexicon(of bytes: [UInt8], about words: Set<WordKey>) throws(LexiconError) -> StoredLexicon {
        var reader = try LexiconReader(bytes)
        return try reader.excerpt(about: words.map { Array($0.text.utf8) })
    }

    /// Checks a file.
    private init(_ bytes: [UInt8]) throws(LexiconError) {
        let magic = LexiconFormat.magic
        guard bytes.count > magic.count, bytes.starts(with: magic) else { throw .notALexicon }
        guard bytes[magic.count] == LexiconFormat.version else {
            throw .version(expected: Int(LexiconFormat.version), found: Int(bytes[magic.count]))
        }
        guard bytes.count > LexiconFormat.headerSize else { throw .damaged }
        let checksum = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[8 + $1]) << ($1 * 8) }
        let body = bytes[LexiconFormat.headerSize...]
        guard LexiconFormat.checksum(body) == checksum else { throw .damaged }
        self.bytes = body
        at = body.startIndex
    }

    private mutating func lexicon() throws(LexiconError) -> StoredLexicon {
        let (source, target, provenance) = try head()
        let (left, right) = (try vocabulary(), try vocabulary())
        let lexicon = try self.lexicon(sourceCount: left.count, targetCount: right.count)
        guard at == bytes.endIndex else { throw .damaged }
        return StoredLexicon(
            languages: (source, target),
            source: left,
            target: right,
            lexicon: lexicon,
            provenance: provenance
        )
    }

    private mutating func excerpt(about wanted: [[UInt8]]) throws(LexiconError) -> StoredLexicon {
        let (source, target, provenance) = try head()
        let (left, right) = (try words(), try words())
        let (isWantedLeft, isWantedRight) = (left.equal(wanted), right.equal(wanted))
        var pairs: [LexiconExcerpt.Pair] = []
        for row in 0..<left.count {
            var column = 0
            for _ in 0..<(try number()) {
                column += try number()
                guard column < right.count else { throw .damaged }
                let (there, back) = (try byte(), try byte())
                guard isWantedLeft[row] || isWantedRight[column] else { continue }
                pairs.append(LexiconExcerpt.Pair(source: row, target: column, forward: there, backward: back))
            }
        }
        guard at == bytes.endIndex else { throw .damaged }
        let excerpt = LexiconExcerpt(source: left, target: right, pairs: pairs)
        return StoredLexicon(
            languages: (source, target),
            source: excerpt.sourceVocabulary,
            target: excerpt.targetVocabulary,
            lexicon: excerpt.lexicon,
            provenance: provenance
        )
    }

    private mutating func head() throws(LexiconError) -> (source: Language, target: Language, provenance: [String]) {
        guard let source = Language(try text()), let target = Language(try text()) else { throw .damaged }
        var provenance: [String] = []
        for _ in 0..<(try number()) { provenance.append(try text()) }
        return (source, target, provenance)
    }

    private mutating func byte() throws(LexiconError) -> UInt8 {
        guard at < bytes.endIndex else { throw .damaged }
        defer { at += 1 }
        return bytes[at]
    }

    private mutating func number() throws(LexiconError) -> Int {
        var (number, shift) = (0, 0)
        while shift < 32 {
            let byte = try byte()
            number |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        throw .damaged
    }

    private mutating func bytes(count: Int) throws(LexiconError) -> ArraySlice<UInt8> {
        guard count <= bytes.endIndex - at else { throw .damaged }
        defer { at += count }
        return bytes[at..<(at + count)]
    }

    private mutating func text() throws(LexiconError) -> String {
        String(decoding: try bytes(count: try number()), as: UTF8.self)
    }

    private mutating func vocabulary() throws(LexiconError) -> Vocabulary {
        let words = try words()
        var vocabulary = Vocabulary()
        vocabulary.reserveCapacity(words.count)
        for number in 0..<words.count { vocabulary.add(words.key(number), count: words.count(number)) }
        return vocabulary
    }

    private mutating func words() throws(LexiconError) -> StoredWords {
        var words = StoredWords()
        for _ in 0..<(try number()) {
            let shared = try number()
            let rest = try bytes(count: try number())
            guard words.append(shared: shared, rest, level: try byte()) else { throw .damaged }
        }
        return words
    }

    private mutating func lexicon(sourceCount: Int, targetCount: Int) throws(LexiconError) -> Lexicon {
        var forward = TranslationTable(rows: 0)
        var backward = TranslationTable(rows: 0)
        for _ in 0..<sourceCount {
            var column: Int32 = 0
            for _ in 0..<(try number()) {
                column += Int32(truncatingIfNeeded: try number())
                guard (0..<Int32(targetCount)).contains(column) else { throw .damaged }
                let there = LexiconFormat.probability(ofLevel: try byte())
                let back = LexiconFormat.probability(ofLevel: try byte())
                if there > 0 { forward.append(column: column, value: there) }
                if back > 0 { backward.append(column: column, value: back) }
            }
            forward.endRow()
            backward.endRow()
        }
        return Lexicon(forward: forward, backward: backward.transposed(columnCount: targetCount))
    }
}
