/// The 8-bit encodings of old Russian and Kazakh texts, by their IANA names. KZ-1048 has Kazakh letters in places where
/// windows-1251 has Serbian, Macedonian and Ukrainian ones.
public enum EightBitEncoding: String, Sendable {
    /// Russian Windows.
    case windows1251 = "windows-1251"

    /// Kazakh Windows (ST RK 1048-2002): windows-1251 with the Kazakh letters.
    case kz1048 = "KZ-1048"

    /// The encoding that bytes look like which are not UTF-8; `nil` when they look like neither, damaged UTF-8 included.
    ///
    /// Most bytes above 127 that are not the marks of typography must be letters, most of these small, and few the lead bytes
    /// of Cyrillic in UTF-8. Letters that only Kazakh has a use for in these places make it KZ-1048: a Russian page that names
    /// people and towns has no more than a few.
    public static func guess(for bytes: [UInt8]) -> EightBitEncoding? {
        var counts = [Int](repeating: 0, count: 256)
        for byte in bytes { counts[Int(byte)] += 1 }
        for mark in marks { counts[Int(mark)] = 0 }
        let high = counts[0x80...].reduce(0, +)
        guard high >= 4 else { return nil }
        let letters = counts[0xC0...].reduce(0, +) + (kazakhLetters + sharedLetters).reduce(0) { $0 + counts[Int($1)] }
        let lowercase = counts[0xE0...].reduce(0, +)
        guard letters * 100 >= high * 85, lowercase * 2 >= high, (counts[0xD0] + counts[0xD1]) * 3 < high else {
            return nil
        }
        let kazakh = kazakhLetters.reduce(0) { $0 + counts[Int($1)] }
        return kazakh > 0 && kazakh * 500 >= high ? .kz1048 : .windows1251
    }

    /// The text of bytes. Complexity: linear.
    public func text(of bytes: [UInt8]) -> String {
        let upper = Array((self == .kz1048 ? Self.kazakhTable : Self.russianTable).unicodeScalars)
        var text = String.UnicodeScalarView()
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]) }
        return String(text)
    }

    /// `қ ә ң` and their capitals in KZ-1048; in windows-1251 the places of Serbian and Macedonian letters.
    private static let kazakhLetters: [UInt8] = [0x8D, 0x9D, 0xA3, 0xBC, 0xBD, 0xBE]

    /// Places that hold a letter in both: ё, і and the other letters of KZ-1048.
    private static let sharedLetters: [UInt8] = [
        0x8E, 0x9E, 0xA1, 0xA2, 0xA5, 0xA8, 0xAA, 0xAF, 0xB2, 0xB3, 0xB4, 0xB8, 0xBA, 0xBF,
    ]

    /// Quotation marks, dashes, `…`, `№`, `°`, `©` and the no-break space.
    private static let marks: [UInt8] = [
        0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xA0, 0xA9, 0xAB, 0xB0, 0xB7, 0xB9, 0xBB,
    ]

    private static let letters = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"

    private static let russianTable =
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї" + letters

    private static let kazakhTable =
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\u{FFFD}™љ›њқһџ\u{A0}ҰұӘ¤Ө¦§Ё©Ғ«¬\u{AD}®Ү°±Ііөµ¶·ё№ғ»әҢңү" + letters
}
