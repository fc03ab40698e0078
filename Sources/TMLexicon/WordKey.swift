public import TMText

/// What stands for a word in bilingual evidence: its first letters, or a number's value.
///
/// Russian and Kazakh both inflect at a word's end, so five letters do the work of a stemmer; full stems gave nothing
/// more. A key of at most five scalars is kept as one number, so that keys are made, compared and hashed without a
/// string.
public struct WordKey: Hashable, Sendable {
    /// How many letters of a word count.
    public static let prefixLength = 5

    /// The scalars in NFC, 21 bits each, the first one lowest, and ``numberMark``; of a longer key the mark only.
    private let code: UInt128

    /// The text of a key that has no room in `code`.
    private let long: String

    /// Whether the key is a number.
    public var isNumber: Bool { code & Self.numberMark != 0 }

    /// The folded first letters, or the digits of a number.
    public var text: String {
        guard long.isEmpty else { return long }
        var view = String.UnicodeScalarView()
        var rest = code & ~Self.numberMark
        while rest != 0 {
            if let scalar = Unicode.Scalar(UInt32(rest & Self.scalarMask)) { view.append(scalar) }
            rest >>= UInt128(Self.scalarBits)
        }
        return String(view)
    }

    /// Whether longer words may stand behind the key.
    public var isCut: Bool { !isNumber && text.unicodeScalars.count == Self.prefixLength }

    /// The number of scalars; 0 for a key of more than ``prefixLength`` scalars.
    var shortCount: Int {
        let bits = UInt128.bitWidth - (code & ~Self.numberMark).leadingZeroBitCount
        return (bits + Self.scalarBits - 1) / Self.scalarBits
    }

    /// The first scalars of a word of at most ``prefixLength``.
    func prefix(_ count: Int) -> WordKey {
        WordKey(packed: code & (UInt128(1) << UInt128(count * Self.scalarBits) - 1))
    }

    /// A word of at most ``prefixLength`` scalars with each scalar replaced, or left out; an empty key for other keys.
    @inline(__always)
    func compactMap(_ transform: (UInt32) -> UInt32?) -> WordKey {
        var (rest, packed, count) = (code & ~Self.numberMark, UInt128(0), 0)
        while rest != 0 {
            if let scalar = transform(UInt32(truncatingIfNeeded: rest & Self.scalarMask)) {
                packed |= Self.packed(scalar, at: count)
                count += 1
            }
            rest >>= UInt128(Self.scalarBits)
        }
        return WordKey(packed: packed)
    }

    /// The key of a stored text, which is a number where it begins with a digit.
    init(text: String) {
        self.init(text: text, isNumber: text.unicodeScalars.first.map(Self.isNumeric) ?? false)
    }

    /// The keys of a token: none of punctuation; of a number its value, and of a date in digits (`08.10.2015`) the day
    /// and the year, since other texts name the month.
    static func keys(of token: Token) -> [WordKey] {
        switch token.kind {
        case .word: [WordKey(text: String(token.text.unicodeScalars.prefix(prefixLength)), isNumber: false)]
        case .number: numbers(in: token.text).map { WordKey(text: String($0), isNumber: true) }
        case .punctuation: []
        }
    }

    /// The key of a word or a number; `nil` for punctuation and dates.
    public init?(_ token: Token) {
        let keys = Self.keys(of: token)
        guard keys.count == 1 else { return nil }
        self = keys[0]
    }

    private static func withoutZeros(_ digits: Substring) -> Substring {
        let significant = digits.drop { $0 == "0" }
        return significant.isEmpty ? digits.suffix(1) : significant
    }

    private static func numbers(in text: String) -> [Substring] {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 1 { return [withoutZeros(parts[0])] }
        let isDate =
            parts.count == 3 && (1...31).contains(Int(parts[0]) ?? 0) && (1...12).contains(Int(parts[1]) ?? 0)
            && parts[2].count == 4
        return isDate ? [withoutZeros(parts[0]), parts[2]] : [text[...]]
    }

    /// The key of a word by its packed scalars, which must be NFC.
    init(packed: UInt128) {
        (code, long) = (packed, "")
    }

    private init(text: String, isNumber: Bool) {
        let mark = isNumber ? Self.numberMark : 0
        let isComposed = text.unicodeScalars.allSatisfy { CharacterTable.isComposed($0.value) }
        let scalars = isComposed ? text.unicodeScalars : Normalization.nfc(text).unicodeScalars
        if scalars.count <= Self.prefixLength, !scalars.contains("\0") {
            let packed = scalars.enumerated().reduce(UInt128(0)) { $0 | Self.packed($1.element.value, at: $1.offset) }
            (code, long) = (mark | packed, "")
        } else {
            (code, long) = (mark, text)
        }
    }

    /// Whether a scalar stands for a number; the property is asked for only where the block does not tell.
    private static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("0"..."9").contains(scalar) }
        return !(0x400..<0x530).contains(scalar.value) && scalar.properties.numericType != nil
    }

    /// The bits of a scalar value at a place of a key, from 0.
    @inline(__always)
    static func packed(_ scalar: UInt32, at place: Int) -> UInt128 {
        UInt128(scalar) &<< UInt128(place * scalarBits)
    }

    /// Whether both are one key; short ones are compared as numbers.
    public static func == (left: WordKey, right: WordKey) -> Bool {
        left.code == right.code && (left.code & ~numberMark != 0 || left.long == right.long)
    }

    /// Hashes what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        if code & ~Self.numberMark == 0 { hasher.combine(long) }
    }

    /// A number that scatters keys over a table of a power of two slots.
    @inline(__always)
    var mixed: Int {
        guard code & ~Self.numberMark != 0 else { return long.hashValue }
        var mixed = UInt64(truncatingIfNeeded: code) ^ UInt64(truncatingIfNeeded: code >> 64) &* 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ mixed >> 32) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed ^ mixed >> 32)
    }

    /// The keys of a text's words and numbers, in order. Complexity: linear.
    public static func keys(of text: String) -> [WordKey] {
        var reader = WordReader()
        var keys: [WordKey] = []
        _ = reader.read(text, into: &keys)
        return keys
    }

    private static let scalarBits = 21
    private static let scalarMask: UInt128 = 0x1F_FFFF
    private static let numberMark: UInt128 = 1 << 127
}
