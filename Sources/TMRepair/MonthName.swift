/// The name of a month in some form: in a case of Russian, or in Kazakh with or without a suffix.
struct MonthName {
    /// The month, 1...12.
    let month: Int

    private enum Form {
        /// In a case, by its place among the endings of a month.
        case russian(ending: Int)
        case kazakh(suffix: String)
    }

    private let form: Form

    /// Reads a word's form for comparison; `nil` where it is no month's name. Complexity: linear.
    init?(_ word: String) {
        if let (month, ending) = Self.russianNames[word] {
            (self.month, form) = (month, .russian(ending: ending))
            return
        }
        guard let place = Self.kazakhStems.firstIndex(where: { word.hasPrefix($0.word.dropLast()) }) else { return nil }
        let stem = Self.kazakhStems[place]
        let suffix = String(word.dropFirst(stem.word.count))
        guard Self.joined(stem, suffix) == word else { return nil }
        guard suffix.isEmpty || KazakhSuffix.adapted(suffix, from: stem, to: stem) == suffix else { return nil }
        (month, form) = (place + 1, .kazakh(suffix: suffix))
    }

    /// Whether it is a Kazakh name.
    var isKazakh: Bool {
        if case .kazakh = form { true } else { false }
    }

    /// The name of another month in the same form, `ё` written as `е`; `nil` where the form is not certain.
    func name(ofMonth other: Int) -> String? {
        switch form {
        case .russian(let ending):
            return Self.russianStems[other - 1].name + Self.russianStems[other - 1].endings[ending]
        case .kazakh(let suffix):
            let stem = Self.kazakhStems[other - 1]
            if suffix.isEmpty { return stem.word }
            return KazakhSuffix.adapted(suffix, from: Self.kazakhStems[month - 1], to: stem).map {
                Self.joined(stem, $0)
            }
        }
    }

    /// «қыркүйек» is «қыркүйегі» before a vowel.
    private static func joined(_ stem: KazakhStem, _ suffix: String) -> String {
        guard stem.word.last == "к", let first = suffix.first, KazakhSound.ending(of: String(first)) == .vowel else {
            return stem.word + suffix
        }
        return stem.word.dropLast() + "г" + suffix
    }

    /// What each month begins with, and its endings: nominative and accusative, genitive, dative, instrumental, prepositional.
    private static let russianStems: [(name: String, endings: [String])] = {
        let (soft, hard, may) = (["ь", "я", "ю", "ем", "е"], ["", "а", "у", "ом", "е"], ["й", "я", "ю", "ем", "е"])
        return [
            ("январ", soft), ("феврал", soft), ("март", hard), ("апрел", soft), ("ма", may), ("июн", soft),
            ("июл", soft), ("август", hard), ("сентябр", soft), ("октябр", soft), ("ноябр", soft), ("декабр", soft),
        ]
    }()

    private static let russianNames: [String: (month: Int, ending: Int)] = {
        var names: [String: (month: Int, ending: Int)] = [:]
        for (place, stem) in russianStems.enumerated() {
            for (ending, letters) in stem.endings.enumerated() { names[stem.name + letters] = (place + 1, ending) }
        }
        return names
    }()

    private static let kazakhStems = [
        ("қаңтар", false), ("ақпан", false), ("наурыз", false), ("сәуір", true), ("мамыр", false), ("маусым", false),
        ("шілде", true), ("тамыз", false), ("қыркүйек", true), ("қазан", false), ("қараша", false),
        ("желтоқсан", false),
    ].map { KazakhStem(word: $0, isFront: $1) }
}
