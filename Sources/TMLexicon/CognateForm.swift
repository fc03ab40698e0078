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

    /// The form of a key; `nil` for keys too short to tell anything. Complexity: no allocation but for long numbers.
    func form(of key: WordKey, folding: CognateFolding) -> WordKey? {
        if key.isNumber { return number(key) }
        switch self {
        case .whole: return atLeast(3, folding.folded(key))
        case .beginning: return atLeast(4, folding.folded(key).prefix(4))
        case .consonants: return atLeast(3, folding.consonants(folding.folded(key)))
        case .digits: return nil
        }
    }

    private func atLeast(_ count: Int, _ form: WordKey) -> WordKey? {
        form.shortCount >= count ? form : nil
    }

    private func number(_ key: WordKey) -> WordKey? {
        switch self {
        case .whole: return key
        case .beginning, .consonants: return nil
        case .digits:
            var digits = key.text.unicodeScalars.filter { $0 != "." }[...].drop { $0 == "0" }
            while digits.last == "0" { digits.removeLast() }
            return digits.count >= 2 ? WordKey(text: String(String.UnicodeScalarView(digits))) : nil
        }
    }

    /// How probable it is that two words of one form translate each other, 0...1: long forms seldom agree by chance.
    func trust(in form: WordKey) -> Float {
        switch self {
        case .whole where form.isNumber: 0.6
        case .whole:
            switch form.shortCount {
            case ...3: 0.1
            case 4: 0.3
            default: 0.5
            }
        case .beginning, .consonants, .digits: 0.2
        }
    }
}
