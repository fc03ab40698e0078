internal import TMBitext

/// A Russian or Kazakh side that is not in Cyrillic letters for the greater part, a Russian side in Kazakh letters, or a
/// long Kazakh side without one of them.
enum ScriptMark {
    private static let kazakhLetters = Set("әғқңөұүһіӘҒҚҢӨҰҮҺІ".unicodeScalars)

    /// Kazakh prose has one of its own letters in about four; of this many none tells another language.
    private static let lettersThatTell = 60

    /// From this share of Kazakh letters on a text is not Russian that names a place or two.
    private static let leastKazakhShare = 0.06

    static func mark(_ unit: TranslationUnit) -> QualityMark? {
        for variant in [unit.source, unit.target] {
            if let detail = doubt(variant) { return QualityMark(kind: .script, detail: detail) }
        }
        return nil
    }

    private static func doubt(_ variant: Variant) -> String? {
        guard variant.language == .russian || variant.language == .kazakh else { return nil }
        let (letters, cyrillic, kazakh) = counts(variant.text)
        if letters >= 4, cyrillic * 2 < letters { return "\(variant.language.code) in other than Cyrillic letters" }
        if variant.language == .kazakh, cyrillic >= lettersThatTell, kazakh == 0 { return "kk without a Kazakh letter" }
        if variant.language == .russian, Double(kazakh) > Double(cyrillic) * leastKazakhShare, kazakh >= 3 {
            return "ru with \(kazakh) Kazakh letters"
        }
        return nil
    }

    private static func counts(_ text: String) -> (letters: Int, cyrillic: Int, kazakh: Int) {
        var text = text
        return text.withUTF8 { bytes in
            var (letters, cyrillic, kazakh) = (0, 0, 0)
            var at = 0
            while at < bytes.count {
                let byte = bytes[at]
                switch byte {
                case 0..<0x80:
                    if (0x41...0x5A).contains(byte & 0xDF) { letters += 1 }
                    at += 1
                case 0xD0..<0xD4,
                    0xD4 where bytes[at + 1] < 0xB0:
                    letters += 1
                    cyrillic += 1
                    // Most letters are Russian, and a set is slow to ask.
                    let value = UInt32(byte & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F)
                    if !(0x410...0x44F).contains(value), let scalar = Unicode.Scalar(value) {
                        kazakh += kazakhLetters.contains(scalar) ? 1 : 0
                    }
                    at += 2
                default:
                    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                    let sign = String(decoding: UnsafeBufferPointer(rebasing: bytes[at..<(at + length)]), as: UTF8.self)
                    if sign.unicodeScalars.allSatisfy(\.properties.isAlphabetic) { letters += 1 }
                    at += length
                }
            }
            return (letters, cyrillic, kazakh)
        }
    }
}
