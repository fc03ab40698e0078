internal import TMBitext
internal import TMStore

extension PreparedArticle {
    /// The sentences as a page cache keeps them: whether the first is the headline, then on a line each its paragraph,
    /// where it starts, and its text. No sentence goes over a line's end.
    var sentences: String {
        var text = hasHeadline ? "headline\n" : "\n"
        for segment in segments {
            for number in [segment.paragraph, segment.span.start] {
                text += String(number)
                text += " "
            }
            text += segment.text
            text += "\n"
        }
        return text
    }

    /// The article as a page cache gives it back. Complexity: linear.
    init(_ article: CachedArticle, sentences: String) {
        var sentences = sentences
        let (hasHeadline, segments) = sentences.withUTF8 { bytes in
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            return (!lines[0].isEmpty, lines.dropFirst().compactMap(Self.segment))
        }
        self.init(
            reference: article.reference,
            language: article.language,
            hasHeadline: hasHeadline,
            segments: segments
        )
    }

    private static func segment(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Segment? {
        var rest = line
        guard let paragraph = number(&rest), let start = number(&rest), !rest.isEmpty else { return nil }
        let scalarCount = rest.count { $0 & 0xC0 != 0x80 }
        return Segment(
            span: TextSpan(start: start, end: start + scalarCount),
            paragraph: paragraph,
            text: String(decoding: UnsafeBufferPointer(rebasing: rest), as: UTF8.self)
        )
    }

    /// The number that a line begins with; goes behind the space after it.
    private static func number(_ line: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard let end = line.firstIndex(of: UInt8(ascii: " ")) else { return nil }
        guard (1...mostDigits).contains(end - line.startIndex) else { return nil }
        var number = 0
        for digit in line[..<end] {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        line = line[(end + 1)...]
        return number
    }

    /// More would not fit an `Int`.
    private static let mostDigits = 18
}
