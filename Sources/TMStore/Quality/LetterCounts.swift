/// What the rules of quality count in a text.
struct LetterCounts: Equatable {
    /// Letters of any script.
    private(set) var letters = 0

    /// Those from U+0400 to U+052F.
    private(set) var cyrillic = 0

    /// Those that Kazakh has and Russian has not.
    private(set) var kazakh = 0

    /// Scalars from U+0030 to U+1FFF, but for the spaces U+0085, U+00A0 and U+1680: signs below the digits are not counted, nor
    /// what stands behind the letters.
    private(set) var length = 0

    /// Whether there is a digit from 0 to 9.
    private(set) var hasDigit = false

    /// Counts. Complexity: linear, less than a nanosecond a byte in Latin and Cyrillic letters.
    init(_ text: String) {
        var text = text
        self = text.withUTF8 { LetterCounts(of: $0) }
    }

    private init(of bytes: UnsafeBufferPointer<UInt8>) {
        var others = 0
        // No count of a block is more than its field holds.
        for start in stride(from: 0, to: bytes.count, by: ByteWeight.most) {
            let block = UnsafeBufferPointer(rebasing: bytes[start..<min(start + ByteWeight.most, bytes.count)])
            let sum = ByteWeight.sum(of: block)
            letters += sum[.latin] + sum[.cyrillic]
            cyrillic += sum[.cyrillic]
            length += sum[.length]
            hasDigit = hasDigit || sum[.digit] > 0
            others += sum[.other]
        }
        kazakh = KazakhLetters.count(in: bytes)
        if others > 0 { countOthers(in: bytes) }
    }

    /// Counts the signs that their first bytes say too little of.
    private mutating func countOthers(in bytes: UnsafeBufferPointer<UInt8>) {
        for at in bytes.indices where ByteWeight.isOther(bytes[at]) {
            // General punctuation is in every third text.
            if bytes[at] == 0xE2, bytes[at + 1] == 0x80 { continue }
            let end = at + (bytes[at] < 0xE0 ? 2 : bytes[at] < 0xF0 ? 3 : 4)
            let sign = String(decoding: UnsafeBufferPointer(rebasing: bytes[at..<end]), as: UTF8.self)
            if let scalar = sign.unicodeScalars.first { count(scalar) }
        }
    }

    private mutating func count(_ scalar: Unicode.Scalar) {
        let isCyrillic = (0x400...0x52F).contains(scalar.value)
        if scalar.value < 0x2000, ![0x85, 0xA0, 0x1680].contains(scalar.value) { length += 1 }
        if isCyrillic { cyrillic += 1 }
        if isCyrillic || scalar.properties.isAlphabetic { letters += 1 }
    }
}
