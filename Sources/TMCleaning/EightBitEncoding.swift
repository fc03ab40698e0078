/// The 8-bit encodings of old Russian and Kazakh pages: windows-1251, and KZ-1048, which has Kazakh letters in places where
/// windows-1251 has Serbian, Macedonian and Ukrainian ones.
enum EightBitEncoding {
    /// The encoding that bytes look like which are not UTF-8; `nil` when they look like neither, damaged UTF-8 included.
    ///
    /// Most bytes above 127 must be letters, most of these small, and few the lead bytes of Cyrillic in UTF-8. Letters that
    /// only Kazakh has a use for in these places make it KZ-1048, and a Russian page that names people and towns needs only
    /// one of them.
    static func guess(for bytes: [UInt8]) -> TextEncoding? {
        var counts = [Int](repeating: 0, count: 256)
        for byte in bytes { counts[Int(byte)] += 1 }
        let high = counts[0x80...].reduce(0, +)
        guard high >= 4 else { return nil }
        let letters = counts[0xC0...].reduce(0, +) + (kazakhLetters + sharedLetters).reduce(0) { $0 + counts[Int($1)] }
        let lowercase = counts[0xE0...].reduce(0, +)
        guard letters * 100 >= high * 85, lowercase * 2 >= high, (counts[0xD0] + counts[0xD1]) * 3 < high else {
            return nil
        }
        let kazakh = kazakhLetters.reduce(0) { $0 + counts[Int($1)] }
        return kazakh * 500 >= high ? .kz1048 : .windows1251
    }

    /// The text of bytes in one of the two. Complexity: linear.
    static func text(of bytes: [UInt8], isKazakh: Bool) -> String {
        let upper = Array((isKazakh ? kz1048 : windows1251).unicodeScalars)
        var text = String.UnicodeScalarView()
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]) }
        return String(text)
    }

    /// `қ ә ң` and their capitals in KZ-1048.
    private static let kazakhLetters: [UInt8] = [0x8D, 0x9D, 0xA3, 0xBC, 0xBD, 0xBE]

    /// Places that hold a letter in both: ё, і, and the other letters of KZ-1048.
    private static let sharedLetters: [UInt8] = [
        0x8E, 0x9E, 0xA1, 0xA2, 0xA5, 0xA8, 0xAA, 0xAF, 0xB2, 0xB3, 0xB4, 0xB8, 0xBA, 0xBF,
    ]

    private static let letters = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя"

    private static let windows1251 =
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї" + letters

    private static let kz1048 =
        "ЂЃ‚ѓ„…†‡€‰Љ‹ЊҚҺЏђ‘’“”•–—\u{FFFD}™љ›њқһџ\u{A0}ҰұӘ¤Ө¦§Ё©Ғ«¬\u{AD}®Ү°±Ііөµ¶·ё№ғ»әҢңү" + letters
}
