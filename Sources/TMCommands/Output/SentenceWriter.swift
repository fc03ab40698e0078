internal import TMBitext
internal import TMSegmentation
internal import TMWorkflows

/// Writes sentences as bytes: one a line, or one object a line.
struct SentenceWriter {
    enum Format: String, CaseIterable { case text, jsonl }

    private let format: Format
    private var paragraph = 0
    private var buffer: [UInt8] = []

    init(format: Format) {
        self.format = format
    }

    /// Writes a sentence; `text` is its UTF-8, in which there is no line end.
    mutating func write(_ sentence: SentenceSpan, _ text: UnsafeBufferPointer<UInt8>) throws(OutputError) {
        try write(sentence.span, paragraph: sentence.paragraph, text)
    }

    mutating func write(_ segment: Segment) throws {
        var text = segment.text
        try text.withUTF8 { try write(segment.span, paragraph: segment.paragraph, $0) }
    }

    private mutating func write(
        _ span: TextSpan,
        paragraph number: Int,
        _ text: UnsafeBufferPointer<UInt8>
    ) throws(OutputError) {
        switch format {
        case .text:
            if number != paragraph { buffer.append(0x0A) }
            paragraph = number
            buffer.append(contentsOf: text)
        case .jsonl:
            append("{\"start\":")
            append(span.start)
            append(",\"end\":")
            append(span.end)
            append(",\"paragraph\":")
            append(number)
            append(",\"text\":\"")
            appendEscaped(text)
            append("\"}")
        }
        buffer.append(0x0A)
        if buffer.count > 1 << 16 { try flush() }
    }

    mutating func flush() throws(OutputError) {
        try StandardOutput.bytes(buffer)
        buffer.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ text: StaticString) {
        buffer.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func append(_ number: Int) {
        var digits = InlineArray<20, UInt8>(repeating: 0x30)
        var (rest, first) = (number, 19)
        while rest > 9 {
            digits[first] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
            first -= 1
        }
        digits[first] = 0x30 + UInt8(truncatingIfNeeded: rest)
        for place in first..<20 { buffer.append(digits[place]) }
    }

    /// The text as the inside of a JSON string (RFC 8259).
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        // Nearly all sentences need no escapes, which this loop sees many bytes at a time.
        var special: UInt8 = 0
        for byte in text { special |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0) }
        if special == 0 { return buffer.append(contentsOf: text) }
        var start = 0
        for (at, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
            buffer.append(contentsOf: text[start..<at])
            start = at + 1
            switch byte {
            case 0x22: append("\\\"")
            case 0x5C: append("\\\\")
            case 0x09: append("\\t")
            default:
                append("\\u00")
                for digit in [byte >> 4, byte & 15] { buffer.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
            }
        }
        buffer.append(contentsOf: text[start...])
    }
}
