public import TMBitext
internal import TMText

/// Finds the longest phrases of a text that are known elsewhere.
///
/// A phrase begins and ends with a word that names something and holds at least two of these. Where a phrase is not known,
/// no longer one is; so a window that grows at its end and shrinks at its beginning meets all of the longest.
public struct PhraseFinder {
    private let words: [Token]

    /// The places in `words` of those that name something.
    private let content: [Int]

    /// Cuts a text into words. Complexity: linear.
    public init(_ text: String, in language: Language) {
        words = Tokenizer.tokens(of: text).filter { $0.kind != .punctuation }
        content = words.indices.filter { [words] in
            words[$0].kind == .word && !FunctionWords.contains(words[$0].text, in: language)
        }
    }

    /// The known phrases that stand in no longer known one, in the order of the text.
    ///
    /// - Parameter isKnown: whether a phrase stands anywhere; one that does has all its parts there.
    /// - Complexity: at most two questions a word.
    public func longest(isKnown: (ConcordanceQuery) throws -> Bool) rethrows -> [KnownPhrase] {
        var found: [KnownPhrase] = []
        var end = 0
        for start in content.indices {
            let known = end
            end = max(end, start + 1)
            while end < content.count, try isKnown(phrase(start..<end + 1).query) { end += 1 }
            if end > known, end - start >= 2 { found.append(phrase(start..<end)) }
        }
        return found
    }

    private func phrase(_ content: Range<Int>) -> KnownPhrase {
        let words = self.words[self.content[content.lowerBound]...self.content[content.upperBound - 1]]
        return KnownPhrase(
            span: words.reduce(self.words[words.startIndex].span) { $0.union($1.span) },
            query: ConcordanceQuery(phrase: Array(words)),
            content: content
        )
    }
}
