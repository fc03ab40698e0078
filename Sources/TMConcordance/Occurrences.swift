public import TMBitext
internal import TMText

/// Where the wanted words of a query stand in a text.
public enum Occurrences {
    /// The spans of the words, in order, in Unicode scalars of the text; words of one phrase have a span each.
    /// Complexity: the text's tokens times the query's.
    public static func spans(of query: ConcordanceQuery, in text: String, _ language: Language) -> [TextSpan] {
        let tokens = Tokenizer.tokens(of: text).filter { $0.kind != .punctuation }
        let stems = tokens.map { StemmedText.stem(of: $0, in: language) }
        var found = Set<Int>()
        for phrase in query.wanted {
            let keys = phrase.keys(for: language)
            for start in stems.indices where phrase.stands(keys, at: start, in: stems) {
                found.formUnion(start..<start + keys.count)
            }
        }
        return found.sorted().map { tokens[$0].span }
    }
}

extension ConcordanceQuery.Phrase {
    /// The stems that stand for the words; the beginning of an open last word as it is written.
    func keys(for language: Language) -> [String] {
        words.enumerated().map { place, word in
            isOpen && place == words.count - 1 ? word.text : StemmedText.stem(of: word, in: language)
        }
    }

    fileprivate func stands(_ keys: [String], at start: Int, in stems: [String]) -> Bool {
        guard start + keys.count <= stems.count else { return false }
        return keys.indices.allSatisfy { place in
            isOpen && place == keys.count - 1
                ? stems[start + place].hasPrefix(keys[place]) : stems[start + place] == keys[place]
        }
    }
}
