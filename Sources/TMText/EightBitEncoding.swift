/// The 8-bit encodings that old Russian and Kazakh pages are in, by their IANA names.
public enum EightBitEncoding: String, Sendable {
    /// Russian Windows.
    case windows1251 = "windows-1251"

    /// Kazakh Windows (ST RK 1048-2002): windows-1251 with the Kazakh letters.
    case kz1048 = "KZ-1048"

    /// The encoding that bytes look like which are not UTF-8; `nil` when they look like neither, damaged UTF-8 included.
    public static func guess(for bytes: [UInt8]) -> EightBitEncoding? {
        let high = bytes.filter { $0 >= 0x80 }
        guard high.count >= 4 else { return nil }
        let letters = high.count { $0 >= 0xC0 || kazakhLetters.contains($0) || sharedLetters.contains($0) }
        let lowercase = high.count { $0 >= 0xE0 }
        let leadBytes = high.count { $0 == 0xD0 || $0 == 0xD1 }
        guard letters * 100 >= high.count * 85, lowercase * 2 >= high.count, leadBytes * 3 < high.count else {
            return nil
        }
        let kazakh = high.count { kazakhLetters.contains($0) }
        return kazakh * 50 >= high.count ? .kz1048 : .windows1251
    }

    /// `қ ә ң` and their capitals in KZ-1048; in windows-1251 the places of Serbian and Macedonian letters and marks.
    private static let kazakhLetters: Set<UInt8> = [0x8D, 0x9D, 0xA3, 0xBC, 0xBD, 0xBE]

    /// Places that hold a letter in both: ё, і and the other letters of KZ-1048.
    private static let sharedLetters: Set<UInt8> = [
        0x8E, 0x9E, 0xA1, 0xA2, 0xA5, 0xA8, 0xAA, 0xAF, 0xB2, 0xB3, 0xB4, 0xB8, 0xBA, 0xBF,
    ]
}
