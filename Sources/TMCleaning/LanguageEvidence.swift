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
    mutating func add(_ word: ArraySlice<Unicode.Scalar>) {
        words += 1
        let letters = WordLetters(word)
        guard letters.hasCyrillic else { return }
        cyrillicWords += 1
        let lists = LanguageWords.lists(letters.hash)
        let isOther = lists.contains(.others)
        if lists.contains(.russian) { russian += isOther ? 1 : 2 }
        if lists.contains(.kazakh) { kazakh += isOther ? 1 : 2 }
        if isOther { others += lists == .others ? 2 : 1 }
        add(letters)
        if lists.isEmpty { addEnding(of: letters) }
    }

    /// The language that the evidence speaks for clearly.
    var verdict: Language? {
        guard cyrillicWords > 0, cyrillicWords * 2 >= words, others < max(russian, kazakh) else { return nil }
        let all = russian + kazakh + others
        if kazakh >= 1.2, kazakh > all * 0.5, kazakh > russian { return .kazakh }
        if russian >= 1.2, russian > all * 0.55 { return .russian }
        return nil
    }

    private mutating func add(_ letters: WordLetters) {
        if letters.hasForeign { others += 2 }
        if letters.hasKazakh {
            kazakh += 1.2
        } else if letters.hasShared && !letters.hasForeign {
            (kazakh, others) = (kazakh + 0.5, others + 0.4)
        }
        if letters.hasRussian, !letters.hasKazakh, !letters.hasShared, !letters.hasForeign { russian += 0.3 }
    }

    private mutating func addEnding(of letters: WordLetters) {
        guard letters.count >= 5 else { return }
        if LanguageWords.russianEndings.match(letters.tail) {
            russian += 0.7
        } else if LanguageWords.kazakhEndings.match(letters.tail) {
            kazakh += 0.5
        }
    }
}
