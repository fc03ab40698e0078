/// A text as an array of its Unicode scalars, so that a `TextSpan` is found without walking the text from its start.
public struct LocatedText: Sendable {
    /// The scalars of the text.
    public let scalars: [Unicode.Scalar]

    /// Lays out a text. Complexity: linear in its length.
    public init(_ text: String) {
        scalars = text.scalarArray
    }

    /// The text at a span, which must lie inside the text.
    public subscript(span: TextSpan) -> String {
        String(scalars[span.start..<span.end])
    }

    /// The span without white space at its ends; `nil` when nothing else is in it.
    public func trimmed(_ span: TextSpan) -> TextSpan? {
        var (start, end) = (span.start, span.end)
        while start < end, scalars[start].isBlank { start += 1 }
        while end > start, scalars[end - 1].isBlank { end -= 1 }
        return start < end ? TextSpan(start: start, end: end) : nil
    }

    /// The lines of the text, without their line ends: at `\n`, `\r`, `\r\n`, U+0085, U+2028 and U+2029.
    public var lines: [TextSpan] {
        var lines: [TextSpan] = []
        var start = 0
        for (offset, scalar) in scalars.enumerated() where scalar.isLineEnd {
            if scalar == "\n", offset > 0, scalars[offset - 1] == "\r" {
                start = offset + 1
                continue
            }
            lines.append(TextSpan(start: start, end: offset))
            start = offset + 1
        }
        if start < scalars.count { lines.append(TextSpan(start: start, end: scalars.count)) }
        return lines
    }
}

extension Unicode.Scalar {
    /// Whether the scalar shows nothing at a text's edge: white space, or one of the invisible characters U+200B,
    /// U+2060 and U+FEFF.
    public var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x200B, 0x2060, 0xFEFF: true
        // Most scalars are letters of these blocks, and asking for properties is slow.
        case 0..<0x80, 0x400..<0x530: false
        default: properties.isWhitespace
        }
    }

    /// Whether the scalar ends a line (Unicode Standard Annex #14, mandatory breaks without form feed).
    public var isLineEnd: Bool {
        switch value {
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }
}
