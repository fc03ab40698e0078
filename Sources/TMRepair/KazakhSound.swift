/// The sounds that decide the form of a Kazakh suffix: the one that a word ends in, and whether its vowels are front.
enum KazakhSound {
    /// Sounds that suffixes tell apart at the end of a word.
    enum Ending {
        /// а, е, ы, і and the like.
        case vowel
        /// й, у and р.
        case glide
        /// л.
        case lateral
        /// м, н, ң.
        case nasal
        /// з, ж.
        case sibilant
        /// Voiceless consonants, and б, в, г, д at the end of a loan word, which are spoken voiceless.
        case voiceless
    }

    /// The sound that a word ends in; `nil` for a word that does not end in a Kazakh letter.
    static func ending(of word: String) -> Ending? {
        guard let last = word.last else { return nil }
        return endings.first { $0.letters.contains(last) }?.ending
    }

    /// The suffix as it is spoken behind front vowels, given its form behind back ones.
    static func fronted(_ suffix: String) -> String {
        String(suffix.map { fronts[$0] ?? $0 })
    }

    private static let endings: [(letters: String, ending: Ending)] = [
        ("аәеёиоөұүыіэюя", .vowel), ("йур", .glide), ("л", .lateral), ("мнң", .nasal), ("зж", .sibilant),
        ("пткқсшщцчфхһбвгғд", .voiceless),
    ]

    private static let fronts: [Character: Character] = ["а": "е", "ы": "і", "ғ": "г", "қ": "к"]
}
