internal import TMBitext
internal import TMConcordance
internal import TMLexicon
internal import TMText

/// Reads texts of one language as the words that terms are made of.
struct TermReader {
    /// The language.
    let language: Language

    /// The keys of the words read so far, by stem: what a lexicon knows them by.
    private(set) var keys: [UInt64: Set<WordKey>] = [:]

    private var stems: [String: UInt64] = [:]

    init(language: Language) {
        self.language = language
    }

    /// The words of a text in order. A hyphen between two words parts nothing. Complexity: linear.
    mutating func words(of text: String) -> [TermWord] {
        var words: [TermWord] = []
        var hyphen: Int?
        for token in Tokenizer.tokens(of: text) {
            if token.text == "-", words.last?.span.end == token.span.start {
                hyphen = token.span.end
                continue
            }
            if let end = hyphen, end != token.span.start || token.kind != .word {
                words.append(TermWord(stem: TermWord.breaking, span: TextSpan(start: end - 1, end: end)))
            }
            hyphen = nil
            words.append(TermWord(stem: stem(of: token), span: token.span))
        }
        return words
    }

    private mutating func stem(of token: Token) -> UInt64 {
        guard token.kind == .word else { return TermWord.breaking }
        if let known = stems[token.text] { return known }
        let isFunction = FunctionWords.contains(token.text, in: language)
        let isLetter = token.span.count == 1 && !isFunction
        let stem =
            isLetter
            ? TermWord.breaking
            : TermWord.hash(of: WordStem.of(token.text, in: language), isContent: !isFunction)
        stems[token.text] = stem
        if let key = WordKey(token), TermWord.isContent(stem) { keys[stem, default: []].insert(key) }
        return stem
    }
}
