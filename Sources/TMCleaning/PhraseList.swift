internal import TMText

/// Phrases that lines are compared with, word by word, without regard to case, look-alike letters and punctuation.
struct PhraseList: Sendable, ExpressibleByArrayLiteral {
    private let phrases: [[String]]

    init(_ phrases: [String]) {
        self.phrases = phrases.map { phrase in
            Tokenizer.tokens(of: phrase).filter { $0.kind != .punctuation }.map(\.text)
        }
    }

    init(arrayLiteral phrases: String...) {
        self.init(phrases)
    }

    /// The index of the token behind the longest phrase that begins the line; `nil` when none does.
    func end(atStartOf line: PageLine) -> Int? {
        phrases.compactMap { end(of: $0, in: line) }.max()
    }

    /// Whether the line is one of the phrases, with nothing but marks around it.
    func isWhole(_ line: PageLine) -> Bool {
        let words = line.wordsAndNumbers
        return phrases.contains(words)
    }

    /// Whether one of the phrases stands anywhere in the line.
    func occurs(in line: PageLine) -> Bool {
        let words = line.wordsAndNumbers
        return phrases.contains { phrase in
            words.indices.contains { words[$0...].starts(with: phrase) }
        }
    }

    /// The index of the first token behind `phrase:`, when the line begins so; a dash serves as the colon, too.
    func valueStart(in line: PageLine) -> Int? {
        let ends = phrases.compactMap { end(of: $0, in: line) }
        return ends.first { $0 < line.tokens.count && Self.colons.contains(line.tokens[$0].text) }.map { $0 + 1 }
    }

    private static let colons: Set<String> = [":", "-"]

    private func end(of phrase: [String], in line: PageLine) -> Int? {
        var at = 0
        for word in phrase {
            while at < line.tokens.count, line.tokens[at].kind == .punctuation { at += 1 }
            guard at < line.tokens.count, line.tokens[at].text == word else { return nil }
            at += 1
        }
        return at
    }
}
