internal import TMText
internal import TMBitext

/// What the words of a text say about its language.
struct LanguageEvidence {
    private var russian = 0.0
    private var kazakh = 0.0
    private var others = 0.0
    private var cyrillicWords = 0
    private var words = 0

    /// Nothing counted yet but a hint, which is worth one clear word.
    init(hint: Language? = nil) {
        if hint == .russian { russian = 1.2 }
        if hint == .kazakh { kazakh = 1.2 }
    }

    /// Counts a word, folded as tokens are.
    mutating func add(_ word: String) {
        words += 1
        let scalars = word.unicodeScalars
        guard scalars.contains(where: { (0x400...0x52F).contains($0.value) }) else { return }
        cyrillicWords += 1
        let isRussian = LanguageWords.russian.contains(word)
        let isKazakh = LanguageWords.kazakh.contains(word)
        let isOther = LanguageWords.others.contains(word)
        if isRussian { russian += isOther ? 1 : 2 }
        if isKazakh { kazakh += isOther ? 1 : 2 }
        if isOther { others += isRussian || isKazakh ? 1 : 2 }
        addLetters(of: scalars)
        if !isRussian, !isKazakh, !isOther { addEnding(of: word) }
    }

    /// The language that the evidence speaks for clearly.
    var verdict: Language? {
        guard cyrillicWords > 0, cyrillicWords * 2 >= words, others < max(russian, kazakh) else { return nil }
        let all = russian + kazakh + others
        if kazakh >= 1.2, kazakh > all * 0.5, kazakh > russian { return .kazakh }
        if russian >= 1.2, russian > all * 0.55 { return .russian }
        return nil
    }

    private mutating func addLetters(of scalars: String.UnicodeScalarView) {
        var (certain, shared, foreign, russianOnly) = (false, false, false, false)
        for scalar in scalars {
            switch scalar {
            case "ә", "ғ", "қ", "ұ": certain = true
            case "ң", "ө", "ү", "і", "һ": shared = true
            case "є", "ї", "ґ", "ў", "ј", "љ", "њ", "ђ", "ћ", "џ", "ҳ", "ҙ", "ҡ", "ҫ", "җ", "ѓ", "ќ", "ҷ", "ӣ", "ӯ":
                foreign = true
            case "щ", "ъ", "ь", "ц": russianOnly = true
            default: break
            }
        }
        if foreign { others += 2 }
        if certain { kazakh += 1.2 } else if shared && !foreign { (kazakh, others) = (kazakh + 0.5, others + 0.4) }
        if russianOnly, !certain, !shared, !foreign { russian += 0.3 }
    }

    private mutating func addEnding(of word: String) {
        guard word.unicodeScalars.count >= 5 else { return }
        if LanguageWords.russianEndings.match(word.unicodeScalars) {
            russian += 0.7
        } else if LanguageWords.kazakhEndings.match(word.unicodeScalars) {
            kazakh += 0.5
        }
    }
}
