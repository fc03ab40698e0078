/// The bytes of a document on their way to its reader: unpacked, in UTF-8 without byte-order mark, and, where it is XML,
/// with forbidden characters marked. Memory is bounded.
struct DocumentBytes {
    /// What the document says of its encoding, and what it is in; known where the two differ.
    private(set) var contradiction: (declared: String, actual: String)?

    /// The encoding the document is read in.
    private(set) var encoding = TextEncoding.utf8

    private let override: String?
    private let isXML: Bool
    private var inflater: Inflater?
    private var transcoder: Transcoder?
    private var isDoubtful = false
    private var forbidden = ForbiddenCharacters()
    private var state = State.beginning

    private enum State {
        case beginning, inside, ended
    }

    /// Prepares to read a document, in the encoding with this name whatever the document says, or in the one it tells.
    init(encoding override: String?, isXML: Bool = true) {
        self.override = override
        self.isXML = isXML
    }

    /// The next bytes; `nil` at the end. `nextBytes` gives those of the file.
    /// - Throws: `InputDefect`, `InterchangeError.empty`, and what `nextBytes` throws.
    mutating func next(_ nextBytes: () throws -> [UInt8]) throws -> [UInt8]? {
        if state == .ended { return nil }
        var bytes = state == .beginning ? try beginning(nextBytes) : try raw(nextBytes)
        let isLast = bytes.isEmpty && state == .inside
        state = isLast ? .ended : .inside
        if isDoubtful, bytes.contains(where: { $0 >= 0x80 }) { decide(bytes) }
        if let transcoder { bytes = try transcoder.utf8(bytes) }
        return !isXML || bytes.isEmpty && !isLast ? bytes : forbidden.mark(bytes)
    }

    private mutating func raw(_ nextBytes: () throws -> [UInt8]) throws -> [UInt8] {
        try inflater.map { try $0.next(nextBytes) } ?? nextBytes()
    }

    /// The first bytes, without byte-order mark: enough of them to tell the encoding.
    private mutating func beginning(_ nextBytes: () throws -> [UInt8]) throws -> [UInt8] {
        var packed: [UInt8] = []
        while packed.count < 2, case let more = try nextBytes(), !more.isEmpty { packed += more }
        var head = packed
        if packed.starts(with: Inflater.signature) {
            inflater = Inflater()
            head = []
        }
        var isGiven = inflater == nil
        func next() throws -> [UInt8] {
            if isGiven { return try nextBytes() }
            isGiven = true
            return packed
        }
        while head.count < TextEncoding.inspected, case let more = try raw(next), !more.isEmpty { head += more }
        if head.isEmpty { throw InterchangeError.empty }
        let found = override.map { TextEncoding(named: $0, head: head) } ?? TextEncoding(head: head)
        encoding = found.name
        contradiction = found.contradicted.map { ($0, found.name) }
        isDoubtful = found.isDoubtful
        if found.name.uppercased() != TextEncoding.utf8 { transcoder = try Transcoder(found.name) }
        return Array(head.dropFirst(found.mark))
    }

    /// Looks at the first bytes beyond ASCII of a document that names an encoding: if they are UTF-8, it is wrong.
    private mutating func decide(_ bytes: [UInt8]) {
        isDoubtful = false
        guard UTF8Check.isPlausible(bytes) else { return }
        contradiction = (encoding, TextEncoding.utf8)
        encoding = TextEncoding.utf8
        transcoder = nil
    }
}
