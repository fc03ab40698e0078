/// The encodings that pages are in, by their IANA names.
public enum TextEncoding: String, Hashable, Sendable {
    /// UTF-8, with a byte-order mark or without.
    case utf8 = "UTF-8"

    /// UTF-16, the low byte first.
    case utf16LittleEndian = "UTF-16LE"

    /// UTF-16, the high byte first.
    case utf16BigEndian = "UTF-16BE"

    /// Russian Windows.
    case windows1251 = "windows-1251"

    /// Kazakh Windows (ST RK 1048-2002): windows-1251 with the Kazakh letters.
    case kz1048 = "KZ-1048"

    /// Whether a name that a page gives means this encoding; UTF-16 stands for both of its kinds.
    func isNamed(_ name: String) -> Bool {
        let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
        switch self {
        case .utf8: return key == "utf8"
        case .utf16LittleEndian, .utf16BigEndian: return key.hasPrefix("utf16") || key == "unicode"
        case .windows1251: return ["windows1251", "cp1251", "win1251", "xcp1251"].contains(key)
        case .kz1048: return ["kz1048", "rk1048", "strk10482002"].contains(key)
        }
    }
}
