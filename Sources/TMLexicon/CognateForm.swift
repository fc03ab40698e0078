/// A form in which words of two languages can agree by spelling, from the surest to the loosest.
enum CognateForm: CaseIterable {
    /// Equal numbers, or equal folded words.
    case whole

    /// The first four folded letters.
    case beginning

    /// The consonants of the folded word, three or more.
    case consonants

    /// The significant digits of a number, two or more: `1,25` million and `1 250 000`.
    case digits

    /// The form of a key; `nil` for keys too short to tell anything.
    func text(of key: WordKey) -> String? {
        text(of: key, folded: Self.folded(key))
    }

    /// What all forms of a key are made from: the number, or the folded word.
    static func folded(_ key: WordKey) -> String {
        key.isNumber ? key.text : CognateFolding.folded(key.text)
    }

    /// The form of a key whose folded text is at hand.
    func text(of key: WordKey, folded: String) -> String? {
        if key.isNumber { return number(folded) }
        switch self {
        case .whole: return folded.unicodeScalars.count >= 3 ? folded : nil
        case .beginning:
            let beginning = folded.unicodeScalars.prefix(4)
            return beginning.count == 4 ? String(beginning) : nil
        case .consonants:
            let consonants = CognateFolding.consonants(folded)
            return consonants.unicodeScalars.count >= 3 ? consonants : nil
        case .digits: return nil
        }
    }

    private func number(_ text: String) -> String? {
        switch self {
        case .whole: return text
        case .beginning, .consonants: return nil
        case .digits:
            var digits = text.unicodeScalars.filter { $0 != "." }[...].drop { $0 == "0" }
            while digits.last == "0" { digits.removeLast() }
            return digits.count >= 2 ? String(String.UnicodeScalarView(digits)) : nil
        }
    }

    /// How probable it is that two words of one form translate each other, 0...1: long forms seldom agree by chance.
    func trust(in key: WordKey, text: String) -> Float {
        switch self {
        case .whole where key.isNumber: 0.6
        case .whole:
            switch text.unicodeScalars.count {
            case ...3: 0.1
            case 4: 0.3
            default: 0.5
            }
        case .beginning, .consonants, .digits: 0.2
        }
    }
}
