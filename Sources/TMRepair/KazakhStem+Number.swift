/// The last word of a number as it is spoken in Kazakh, which decides the form of a suffix behind the number.
///
/// 2023 ends in «үш», 40 in «қырық», 500 in «жүз», 7000 in «мың». Of a number with a decimal mark and of a date the
/// digits behind the last mark are spoken last: 12,5 ends in «бес».
extension KazakhStem {
    /// The numeral of a number's form for comparison: digits, with `.` for each mark. `nil` for anything else.
    init?(number: String) {
        guard let group = number.split(separator: ".").last, group.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return nil
        }
        let digits = group.compactMap(\.wholeNumberValue)
        guard let last = digits.lastIndex(where: { $0 > 0 }) else {
            self.init(word: "нөл", isFront: true)
            return
        }
        guard let (word, isFront) = Self.spoken(digit: digits[last], zeros: digits.count - 1 - last) else { return nil }
        self.init(word: word, isFront: isFront)
    }

    /// The last word of a number that ends in a digit from 1 to 9 and zeros behind it.
    private static func spoken(digit: Int, zeros: Int) -> (String, Bool)? {
        switch zeros {
        case 0: units[digit - 1]
        case 1: tens[digit - 1]
        case 2: ("жүз", true)
        case 3...5: ("мың", false)
        case 6...8: ("миллион", false)
        case 9...11: ("миллиард", false)
        default: nil
        }
    }

    private static let units = [
        ("бір", true), ("екі", true), ("үш", true), ("төрт", true), ("бес", true), ("алты", false), ("жеті", true),
        ("сегіз", true), ("тоғыз", false),
    ]

    private static let tens = [
        ("он", false), ("жиырма", false), ("отыз", false), ("қырық", false), ("елу", true), ("алпыс", false),
        ("жетпіс", true), ("сексен", true), ("тоқсан", false),
    ]
}
