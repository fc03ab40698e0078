internal import TMText

/// Phrases that lines are compared with, word by word, without regard to case, look-alike letters and punctuation.
struct PhraseList: Sendable, ExpressibleByArrayLiteral {
    /// The phrases by their first word.
    private let phrases: NumberTable<[[WordHash]]>

    init(_ phrases: [String]) {
        let words = phrases.map { phrase in
            Tokenizer.tokens(of: phrase).filter { $0.kind != .punctuation }.map { WordHash($0.text) }
        }
        self.phrases = NumberTable(Dictionary(grouping: words.filter { !$0.isEmpty }) { $0[0].value })
    }

    init(arrayLiteral phrases: String...) {
        self.init(phrases)
    }

    /// The index of the token behind the longest phrase that begins the line; `nil` when none does.
    func end(atStartOf line: PageLine) -> Int? {
        ends(atStartOf: line).max()
    }

    /// Whether the line is one of the phrases, with nothing but marks around it.
    func isWhole(_ line: PageLine) -> Bool {
        candidates(line.hashes.first).contains(line.hashes)
    }

    /// Whether a phrase begins the line when its numbers are left out: `Окончание. Начало на 1-й стр.`.
    func isOpening(_ line: PageLine) -> Bool {
        candidates(line.words.first.map { WordHash($0) }).contains { phrase in
            line.words.prefix(phrase.count).map { WordHash($0) } == phrase
        }
    }

    /// Whether one of the phrases stands anywhere in the line.
    func occurs(in line: PageLine) -> Bool {
        let words = line.hashes
        return words.indices.contains { at in
            candidates(words[at]).contains { words[at...].starts(with: $0) }
        }
    }

    /// The index of the first token behind `phrase:`, when the line begins so; a dash serves as the colon, too.
    func valueStart(in line: PageLine) -> Int? {
        ends(atStartOf: line).first { $0 < line.tokens.count && Self.colons.contains(line.tokens[$0].text) }.map {
            $0 + 1
        }
    }

    private static let colons: Set<String> = [":", "-"]

    private func candidates(_ word: WordHash?) -> [[WordHash]] {
        word.flatMap { phrases[$0.value] } ?? []
    }

    private func ends(atStartOf line: PageLine) -> [Int] {
        candidates(line.hashes.first).compactMap { end(of: $0, in: line) }
    }

    private func end(of phrase: [WordHash], in line: PageLine) -> Int? {
        var at = 0
        for word in phrase {
            while at < line.tokens.count, line.tokens[at].kind == .punctuation { at += 1 }
            guard at < line.tokens.count, WordHash(line.tokens[at].text) == word else { return nil }
            at += 1
        }
        return at
    }
}
