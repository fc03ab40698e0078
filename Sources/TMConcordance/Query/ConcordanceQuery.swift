internal import TMBitext
internal import TMText

/// What is looked for in a memory's texts: words in any case form, phrases in quotation marks, words that must not be there.
///
///     премьер-министр "Жоғарғы сот" -жоба мини*
///
/// All words and phrases must stand in one text. A word of several tokens (`премьер-министр`) is a phrase. A star at the end
/// of a word takes every word that begins so.
public struct ConcordanceQuery: Hashable, Sendable {
    /// Words that stand behind each other.
    struct Phrase: Hashable, Sendable {
        /// Tokens, folded; at least one.
        var words: [Token]

        /// Whether the last word may go on.
        var isOpen: Bool
    }

    let wanted: [Phrase]
    let excluded: [Phrase]

    /// Reads a query.
    ///
    /// Quotation marks are `"…"`, `«…»` or `“…”`; one that is not closed reaches to the end.
    ///
    /// - Throws: ``ConcordanceQueryError``.
    public init(_ text: String) throws(ConcordanceQueryError) {
        var wanted: [Phrase] = []
        var excluded: [Phrase] = []
        for item in QueryItem.items(of: text) {
            let tokens = Tokenizer.tokens(of: item.text).filter { $0.kind != .punctuation }
            guard !tokens.isEmpty else { continue }
            let phrase = Phrase(words: tokens, isOpen: item.isOpen)
            if item.isExcluded { excluded.append(phrase) } else { wanted.append(phrase) }
        }
        guard !wanted.isEmpty else { throw excluded.isEmpty ? .noWord : .onlyExcluded }
        self.wanted = wanted
        self.excluded = excluded
    }

    /// The query for words that stand behind each other; at least one.
    init(phrase: [Token]) {
        wanted = [Phrase(words: phrase, isOpen: false)]
        excluded = []
    }
}
