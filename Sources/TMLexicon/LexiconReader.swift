internal import TMBitext

/// Reads a lexicon in the ``LexiconFormat``.
struct LexiconReader {
    private let bytes: ArraySlice<UInt8>
    private var at: Int

    /// - Throws: ``LexiconError``.
    static func lexicon(of bytes: [UInt8]) throws(LexiconError) -> StoredLexicon {
        let magic = LexiconFormat.magic
        guard bytes.count > magic.count, bytes.starts(with: magic) else { throw .notALexicon }
        guard bytes[magic.count] == LexiconFormat.version else {
            throw .version(expected: Int(LexiconFormat.version), found: Int(bytes[magic.count]))
        }
        guard bytes.count > LexiconFormat.headerSize else { throw .damaged }
        let checksum = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[8 + $1]) << ($1 * 8) }
        let body = bytes[LexiconFormat.headerSize...]
        guard LexiconFormat.checksum(body) == checksum else { throw .damaged }
        var reader = LexiconReader(bytes: body, at: body.startIndex)
        return try reader.lexicon()
    }

    private mutating func lexicon() throws(LexiconError) -> StoredLexicon {
        guard let source = Language(try text()), let target = Language(try text()) else { throw .damaged }
        var provenance: [String] = []
        for _ in 0..<(try number()) { provenance.append(try text()) }
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
        let count = try number()
        var vocabulary = Vocabulary()
        vocabulary.reserveCapacity(min(count, bytes.endIndex - at))
        var word: [UInt8] = []
        for _ in 0..<count {
            let shared = try number()
            guard shared <= word.count else { throw .damaged }
            word.removeSubrange(shared...)
            word.append(contentsOf: try bytes(count: try number()))
            vocabulary.add(
                WordKey(text: word.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }),
                count: LexiconFormat.count(ofLevel: try byte())
            )
        }
        return vocabulary
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
