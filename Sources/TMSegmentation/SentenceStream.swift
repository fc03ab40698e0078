internal import TMBitext
internal import TMText

/// Cuts a text into sentences that comes as UTF-8 bytes, piece by piece, in memory that does not grow with the text.
///
/// A line's end always ends a sentence. Paragraphs are parted by empty lines, or are the lines where the text's first
/// 256 KB have no empty line between lines with text. Not to be shared between tasks.
public final class SentenceStream {
    /// How many bytes are worked on at a time; a longer sentence has more.
    private static let windowSize = 1 << 18

    private let cutter: SentenceCutter
    private var units: [UInt16] = []
    private var position = TextPosition()
    private var paragraphs: ParagraphCounter?
    private var window = windowSize

    /// Called with each place where a sentence might end, its offset in scalars of the text.
    var decided: ((BoundaryScanner.Decision, Int) -> Void)?

    init(cutter: SentenceCutter) {
        self.cutter = cutter
    }

    /// Reads the next bytes of the text.
    ///
    /// - Parameters:
    ///   - bytes: the text from the first byte that was not consumed before.
    ///   - isLast: whether the text ends with them.
    ///   - sentence: called with each sentence that is complete, in order.
    /// - Returns: how many bytes were consumed. The others have to come again with more behind them; where none are consumed,
    ///   the sentence needs more bytes to be decided on.
    /// - Throws: ``InvalidUTF8``, and what `sentence` throws.
    /// - Complexity: linear in the bytes, however long lines and sentences are.
    public func read(
        _ bytes: UnsafeBufferPointer<UInt8>,
        isLast: Bool,
        sentence: (SentenceSpan) throws -> Void
    ) throws -> Int {
        var start = 0
        while start < bytes.count {
            let rest = UnsafeBufferPointer(rebasing: bytes[start...])
            let piece = Self.piece(of: rest, size: window, isLast: isLast)
            let consumed = try cut(piece.bytes, isOpen: piece.isOpen, sentence)
            start += consumed
            if consumed > piece.bytes.count / 2 {
                window = Self.windowSize
            } else if piece.bytes.count + 4 >= rest.count {
                return start
            } else {
                window *= 2
            }
        }
        return start
    }

    /// The first bytes, whole lines where that is possible, else whole characters.
    private static func piece(
        of bytes: UnsafeBufferPointer<UInt8>,
        size: Int,
        isLast: Bool
    ) -> (bytes: UnsafeBufferPointer<UInt8>, isOpen: Bool) {
        if isLast, bytes.count <= size { return (bytes, false) }
        var end = min(size, bytes.count)
        if let newline = bytes[..<end].lastIndex(of: 0x0A) {
            return (UnsafeBufferPointer(rebasing: bytes[...newline]), false)
        }
        let lowest = max(0, end - 4)
        while end > lowest, end == bytes.count || bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return (UnsafeBufferPointer(rebasing: bytes[..<end]), true)
    }

    /// Cuts a piece. Returns how many bytes of it were consumed.
    private func cut(
        _ bytes: UnsafeBufferPointer<UInt8>,
        isOpen: Bool,
        _ sentence: (SentenceSpan) throws -> Void
    ) throws -> Int {
        guard let count = UTF16Decoding.decode(bytes, into: &units) else {
            throw InvalidUTF8(pieceStart: position.byte)
        }
        position.beginBuffer()
        let pieceStart = position.byte
        position = try units.withUnsafeBufferPointer { buffer in
            let units = UnsafeBufferPointer(rebasing: buffer[..<count])
            var paragraphs = self.paragraphs ?? ParagraphCounter(lookingAt: units)
            var (position, place) = (position, position)
            let consumed = try cutter.cut(units, isOpen: isOpen) { finding in
                switch finding {
                case .decision(let decision):
                    guard let decided else { return }
                    place.advance(to: decision.offset, in: units)
                    decided(decision, place.scalar)
                case .lineEnd: paragraphs.endLine()
                case .sentence(let range):
                    position.advance(to: range.lowerBound, in: units)
                    let start = position
                    position.advance(to: range.upperBound, in: units)
                    try sentence(
                        SentenceSpan(
                            span: TextSpan(start: start.scalar, end: position.scalar),
                            bytes: start.byte..<position.byte,
                            paragraph: paragraphs.paragraphOfSentence()
                        )
                    )
                }
            }
            position.advance(to: consumed, in: units)
            self.paragraphs = paragraphs
            return position
        }
        return position.byte - pieceStart
    }
}
