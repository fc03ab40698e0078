internal import TMText
internal import TMBitext

/// A line cut at a separator into a headline and what may be a newspaper's name: `Title - «Newspaper»`.
struct SplitTitle: Sendable {
    /// The words and numbers of the headline.
    let words: [String]

    /// The words and numbers behind the separator.
    let siteName: [String]

    /// The length of the headline in scalars, from the line's start.
    let length: Int

    /// Whether what stands behind the separator is a newspaper's name by itself, without a second line to show it:
    /// it stands behind a bar, in quotation marks, or holds a word that newspapers and sites are named by.
    let namesSite: Bool

    private static let separators: Set<String> = ["-", "|", "•", "·", "»", "/", ":"]
    private static let longestName = 6

    /// The cuts at separators with white space before them, the last first.
    static func splits(of line: PageLine) -> [SplitTitle] {
        let tokens = line.tokens
        return tokens.indices.reversed().compactMap { at in
            guard at > 0, at + 1 < tokens.count, separators.contains(tokens[at].text),
                tokens[at - 1].span.end < tokens[at].span.start, tokens[at].span.end < tokens[at + 1].span.start
            else { return nil }
            return SplitTitle(line, at: at)
        }
    }

    private init?(_ line: PageLine, at: Int) {
        let (before, behind) = (line.tokens[..<at], line.tokens[(at + 1)...])
        words = before.filter { $0.kind != .punctuation }.map(\.text)
        siteName = behind.filter { $0.kind != .punctuation }.map(\.text)
        guard words.count >= 2, (1...Self.longestName).contains(siteName.count), let last = before.last else {
            return nil
        }
        length = last.span.end
        let quoted = behind.first?.text == "\"" && behind.last?.text == "\""
        namesSite = line.tokens[at].text == "|" || quoted || siteName.contains(where: Self.siteWords.contains)
    }

    /// Words that newspapers and their sites are named by.
    private static let siteWords: Set<String> = [
        "вести", "новости", "газета", "газеті", "газетасы", "известия", "правда", "вестник", "хабары", "хабар",
        "жаңалықтары", "жаңалықтар", "ақпарат", "портал", "порталы", "сайт", "сайты", "ақпараттық", "news", "online",
        "онлайн", "kz", "gazeti", "times", "info", "today", "сегодня", "акпарат", "әлемі", "үні", "информ",
    ]
}
