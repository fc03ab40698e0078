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

    /// - Parameter text: the sentence in UTF-8; no line end is in it.
    mutating func write(_ sentence: SentenceSpan, _ text: UnsafeBufferPointer<UInt8>) throws(OutputError) {
        switch format {
        case .text:
            if sentence.paragraph != paragraph { buffer.append(0x0A) }
            paragraph = sentence.paragraph
            buffer.append(contentsOf: text)
        case .jsonl:
            append("{\"start\":")
            append(sentence.span.start)
            append(",\"end\":")
            append(sentence.span.end)
            append(",\"paragraph\":")
            append(sentence.paragraph)
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
        let start = buffer.count
        var rest = number
        repeat {
            buffer.append(0x30 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        buffer[start...].reverse()
    }

    /// The text as the inside of a JSON string (RFC 8259).
    private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
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
