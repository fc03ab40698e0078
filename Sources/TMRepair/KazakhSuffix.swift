/// Suffixes behind Kazakh numerals and nouns: which form a word takes, and how a suffix changes with the word.
enum KazakhSuffix {
    /// The suffix of `number` that means what `suffix` means behind `oldNumber`: `ке` of 5 is `ға` of 6.
    ///
    /// - Parameters:
    ///   - suffix: the suffix, in lower case.
    ///   - oldNumber, number: the numbers, in their forms for comparison.
    /// - Returns: `nil` where `suffix` is none that `oldNumber` can have, or may mean several things that differ behind
    ///   `number`.
    static func adapted(_ suffix: String, from oldNumber: String, to number: String) -> String? {
        guard let old = KazakhStem(number: oldNumber), let new = KazakhStem(number: number) else { return nil }
        return adapted(suffix, from: old, to: new)
    }

    /// The suffix of a word that means what `suffix` means behind another; `nil` as above.
    static func adapted(_ suffix: String, from old: KazakhStem, to new: KazakhStem) -> String? {
        let forms = Set(chains.filter { form($0, of: old) == suffix }.compactMap { form($0, of: new) })
        return forms.count == 1 ? forms.first : nil
    }

    /// Whether any numeral can have this suffix.
    static func isSuffix(_ word: String) -> Bool {
        forms.contains(word)
    }

    /// What a word gets for a row of morphemes.
    static func form(_ chain: [KazakhMorpheme], of stem: KazakhStem) -> String? {
        var suffix = ""
        for morpheme in chain {
            guard let ending = KazakhSound.ending(of: stem.word + suffix) else { return nil }
            let isTwentieth = morpheme == .fullOrdinal && stem.word == "жиырма"
            let form = isTwentieth ? "сыншы" : morpheme.form(after: ending)
            suffix += stem.isFront ? KazakhSound.fronted(form) : form
        }
        return suffix
    }

    private static let cases: [KazakhMorpheme] = [
        .genitive, .accusative, .dative, .locative, .ablative, .instrumental, .attributive,
    ]

    private static let ownCases: [KazakhMorpheme] = [
        .ownGenitive, .ownAccusative, .ownDative, .ownLocative, .ownAblative, .ownInstrumental, .ownAttributive,
    ]

    /// What may stand behind a stem: a case, or a possessive with a case of its own.
    private static let endings: [[KazakhMorpheme]] =
        [[], [.possessive]] + cases.map { [$0] } + ownCases.map { [.possessive, $0] }

    /// The rows of morphemes that numerals take.
    private static let chains: [[KazakhMorpheme]] =
        [[], [.plural], [.ordinal], [.fullOrdinal], [.ordinal, .plural], [.adjective]]
        .flatMap { stem in endings.map { stem + $0 } }
        .filter { !$0.isEmpty } + [[.equative]]

    /// The forms of all rows behind all numerals.
    private static let forms: Set<String> = {
        let numbers = (0...9).map { "\($0)" } + (1...9).map { "\($0)0" } + ["100", "1000", "1000000", "1000000000"]
        let numerals = numbers.compactMap { KazakhStem(number: $0) }
        return Set(numerals.flatMap { numeral in chains.compactMap { form($0, of: numeral) } })
    }()
}
