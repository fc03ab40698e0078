internal import TMBitext

/// The rules of the lists, abbreviations and the words that begin sentences, in SRX's terms.
struct SRXWords {
    /// An alternation of the words that begin sentences, with a capital.
    let starters: String

    /// An alternation of the words that head what follows, with a capital or without.
    let headings: String

    private let abbreviations: Abbreviations
    private let timeWords: [String]

    init(language: Language) {
        abbreviations = .standard(for: language)
        timeWords = WordTable.words(in: PackageResources.time_words_ru_txt)
        let words =
            WordTable.words(in: PackageResources.sentence_starters_ru_txt)
            + (language == .kazakh ? WordTable.words(in: PackageResources.sentence_starters_kk_txt) : [])
        headings = Self.alternation(WordTable.words(in: PackageResources.heading_words_txt).map(Self.anyCase))
        starters = Self.alternation(words.map { $0.prefix(1).uppercased() + $0.dropFirst() })
    }

    /// The rules, in order: what never ends a sentence, what ends one before a word that begins sentences, what joins, and
    /// what joins a number.
    var rules: [SRXRule] {
        let (before, word, blank) = ("(?<![\\p{L}\\p{N}-])", "(?<!\\p{L})", "[\\s\\u00A0\\u200B]")
        let number =
            "(?:(?:[0-9]|[IVXLCMІХ]|[0-9][—–-]?\\p{L}{1,2})\(blank)?[—–-]?|(?:тыс|мың|млн|млрд|трлн)\\.?\(blank))"
        let never = forms { !$0.kind.followsNumber && $0.ending == .no }
        let seldom = forms { !$0.kind.followsNumber && $0.ending == .seldom }
        let tails = forms { $0.kind == .tail && $0.ending == .yes }
        let heads = forms { $0.kind == .head && $0.ending == .yes }
        let measures = forms { $0.kind.followsNumber && $0.ending == .yes }
        let seldomMeasures = forms { $0.kind.followsNumber && $0.ending != .yes }
        let all = forms { $0.ending != .no }
        let time = "(?:\(Self.alternation(timeWords.map(Self.anyCase)))|[0-9]+\\p{L}{0,2}|[IVXLCMІХ]+)"
        let join = "\(blank)*\\S"
        return [
            SRXRule(breaks: false, before: "\(before)(?:\(never))\\.", after: join),
            SRXRule(breaks: true, before: "\(word)(?:\(all))\\.", after: "\(blank)+(?:\(starters))(?![\\p{L}.-])"),
            SRXRule(breaks: false, before: "\(number)(?:\(seldomMeasures))\\.", after: join),
            SRXRule(
                breaks: false,
                before: "(?:^|[.!?…]\(blank)+)(?:\(time)(?:\\.?\(blank)+|[—–-])){1,7}(?:гг?|вв?|э)\\.",
                after: "\(blank)+\\p{Lu}"
            ),
            SRXRule(
                breaks: false,
                before: "\(number)(?:\(measures))\\.",
                after: "\(blank)+(?:[\\p{N}(№]|\\p{Lu}{2,}(?!\\p{L}))"
            ),
            SRXRule(
                breaks: false,
                before: "\(word)(?:\(forms { $0.ending == .yes }))\\.",
                after: "\(blank)+[—–-]"
            ),
            SRXRule(breaks: true, before: "\(number)(?:\(measures))\\.", after: "\(blank)+[«“„\"(]?\\p{Lu}"),
            SRXRule(breaks: true, before: "\(word)(?:\(tails))\\.", after: "\(blank)+[«“„\"(]?\\p{Lu}"),
            SRXRule(breaks: false, before: "\(before)(?:\(seldom))\\.", after: join),
            SRXRule(breaks: false, before: "\(before)(?:\(heads))\\.", after: "\(blank)+\\p{N}"),
        ].filter { !$0.before.contains("(?:)") }
    }

    /// An alternation of the forms of some entries.
    private func forms(_ isWanted: (Abbreviations.Entry) -> Bool) -> String {
        let forms = abbreviations.current.filter { isWanted($0.entry) }.map { form, entry in
            let parts = form.split(separator: ".").map(String.init)
            let first = parts.first ?? form
            return ([entry.isCapital ? first : Self.anyCase(first)] + parts.dropFirst())
                .joined(separator: "\\.[\\s\\u00A0]?")
        }
        return Self.alternation(forms)
    }

    /// The word with a first letter of either case.
    private static func anyCase(_ word: String) -> String {
        guard let first = word.first, first.isLetter else { return word }
        return "[\(first.uppercased())\(first.lowercased())]" + word.dropFirst()
    }

    /// The alternatives, longer ones first.
    private static func alternation(_ words: [String]) -> String {
        Set(words).sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) }.joined(separator: "|")
    }
}
