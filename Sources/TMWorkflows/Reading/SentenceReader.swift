internal import TMBitext
internal import TMCleaning
internal import TMSegmentation

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Cuts the blocks of a file into sentences, and says where the file is not text.
struct SentenceReader {
    private let path: String
    private let segmentation: SegmentText
    private var stream: SentenceStream?

    /// Bytes of the byte-order mark, which are not the text's.
    private var skipped = 0

    /// Whether a sentence was found.
    private(set) var hasText = false

    init(path: String, segmentation: SegmentText) {
        self.path = path
        self.segmentation = segmentation
    }

    /// Reads a block. Returns how many bytes were taken; other encodings than UTF-8 are taken when all of the
    /// file is there.
    ///
    /// - Throws: ``InputError``, and what `body` throws.
    mutating func read(
        _ block: FileBlocks.Block,
        _ body: (SentenceSpan, UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws -> Int {
        if block.offset == 0, isRecoded(block) {
            guard block.isLast else { return 0 }
            var text = try decoded(block)
            try open(for: text)
            return try text.withUTF8 { bytes in
                _ = try cut(bytes, start: 0, isLast: true, body)
                return block.bytes.count
            }
        }
        if stream == nil { try open(for: decoded(block)) }
        if block.offset == 0, block.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { skipped = 3 }
        let mark = block.offset == 0 ? skipped : 0
        let bytes = UnsafeBufferPointer(rebasing: block.bytes[mark...])
        if let zero = Self.firstZero(in: bytes) {
            throw InputError.undecodable(path: path, reason: .binary(offset: block.offset + mark + zero))
        }
        do {
            let start = block.offset + mark - skipped
            return try mark + cut(bytes, start: start, isLast: block.isLast, body)
        } catch is InvalidUTF8 {
            _ = try decoded(block)
            throw InputError.undecodable(path: path, reason: .invalidUTF8(offset: block.offset))
        }
    }

    private mutating func open(for text: String) throws {
        stream = try segmentation.segmenter(for: text, path: path).stream()
    }

    /// - Parameter start: where the bytes begin in the text.
    private mutating func cut(
        _ bytes: UnsafeBufferPointer<UInt8>,
        start: Int,
        isLast: Bool,
        _ body: (SentenceSpan, UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws -> Int {
        guard let stream else { return 0 }
        var found = hasText
        defer { hasText = found }
        return try stream.read(bytes, isLast: isLast) { sentence in
            found = true
            let range = sentence.bytes.lowerBound - start..<sentence.bytes.upperBound - start
            try body(sentence, UnsafeBufferPointer(rebasing: bytes[range]))
        }
    }

    /// The text of a block, the character that its end cuts left out.
    private func decoded(_ block: FileBlocks.Block) throws(InputError) -> String {
        var bytes = Array(block.bytes)
        if !block.isLast, !Self.isUTF16(block.bytes) {
            var tail = 0
            while tail < 3, bytes.count > 1, bytes[bytes.count - 1] & 0xC0 == 0x80 {
                bytes.removeLast()
                tail += 1
            }
            bytes.removeLast()
        }
        do throws(PageDecodingError) {
            return try PageDecoder.text(of: bytes)
        } catch {
            switch error {
            case .empty where !block.isLast: return ""
            case .binary(let offset): throw .undecodable(path: path, reason: .binary(offset: block.offset + offset))
            case .invalidUTF8(let offset):
                throw .undecodable(path: path, reason: .invalidUTF8(offset: block.offset + offset))
            case .empty, .invalidUTF16: throw .undecodable(path: path, reason: error)
            }
        }
    }

    /// Whether the file is in another encoding than UTF-8, by its first block.
    private func isRecoded(_ block: FileBlocks.Block) -> Bool {
        if Self.isUTF16(block.bytes) { return true }
        return (try? PageDecoder.decoded(Array(block.bytes)).encoding).map { $0 != .utf8 } ?? false
    }

    private static func firstZero(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = bytes.baseAddress, let zero = memchr(start, 0, bytes.count) else { return nil }
        return UnsafeRawPointer(zero) - UnsafeRawPointer(start)
    }

    private static func isUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    }
}
