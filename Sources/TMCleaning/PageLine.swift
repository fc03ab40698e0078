internal import TMBitext
internal import TMText

/// A line of a page, cut into tokens, as the rules look at it.
struct PageLine: Sendable {
    /// Where the line stands in the page's text, without white space at its ends.
    let span: TextSpan

    /// The line.
    let text: String

    /// Its tokens, folded for comparison; their spans count from the line's start.
    let tokens: [Token]

    /// The forms of its words, in order, without numbers and punctuation.
    let words: [String]

    /// Whether the line ends as a sentence does: `.`, `!`, `?` or `…`, quotation marks and brackets aside.
    let endsSentence: Bool

    /// What the page's markup says about the line.
    let markup: LineMarkup?

    init(text: String, span: TextSpan, markup: LineMarkup? = nil) {
        self.span = span
        self.markup = markup
        self.text = text
        tokens = Tokenizer.tokens(of: text)
        words = tokens.filter { $0.kind == .word }.map(\.text)
        wordsAndNumbers = tokens.filter { $0.kind != .punctuation }.map(\.text)
        hashes = wordsAndNumbers.map { WordHash($0) }
        endsSentence = Self.endsSentence(tokens)
    }

    /// The lines of a text that are not white space only.
    static func lines(of text: LocatedText) -> [PageLine] {
        text.lines.compactMap { line in
            text.trimmed(line).map { PageLine(text: text[$0], span: $0) }
        }
    }

    /// The lines of a page, with what its markup says about them.
    static func lines(of page: Page) -> [PageLine] {
        guard !page.markup.isEmpty else { return lines(of: LocatedText(page.text)) }
        let text = LocatedText(page.text)
        return page.markup.compactMap { line in
            text.trimmed(line.span).map { PageLine(text: text[$0], span: $0, markup: line) }
        }
    }

    /// The numbers and words, in order.
    let wordsAndNumbers: [String]

    /// The same as numbers, by which lists of words are asked.
    let hashes: [WordHash]

    /// Whether the line reads as running text: a sentence of five words at least.
    var isProse: Bool { endsSentence && words.count >= 5 }

    /// Whether the line is longer than headlines and sections are: text, though its last stop may be lost.
    var isLong: Bool { words.count >= 20 }

    /// Whether the line reads as a paragraph of an article rather than as a headline, which may ask or exclaim.
    var isParagraph: Bool {
        words.count >= 30 || (words.count >= 7 && endsSentence && stop != "?" && stop != "!")
    }

    /// Whether the line is an item of a list: it begins with a dash, a bullet or a number behind which a bracket stands, or
    /// it ends with a semicolon.
    var isListItem: Bool {
        guard let first = tokens.first, tokens.count > 1 else { return false }
        if ["-", "•", "·", "*", "—"].contains(first.text) { return true }
        return first.kind == .number && [")", "."].contains(tokens[1].text) || tokens.last?.text == ";"
    }

    /// Whether the sentence goes on in the next line: the line ends with a comma, a semicolon or a colon.
    var leadsOn: Bool { tokens.last.map { [",", ";", ":"].contains($0.text) } ?? false }

    /// Whether the line goes on with a text above it: a sentence, an item of a list, a line of a verse. Short questions and
    /// calls address the reader instead: `Понравился материал?`.
    var goesOn: Bool {
        if isListItem || leadsOn || isLong { return true }
        return endsSentence && (words.count >= 5 || stop != "?" && stop != "!")
    }

    /// Whether speech or a quotation opens the line.
    var opensSpeech: Bool { tokens.first.map { $0.text == "\"" || $0.text == "-" } ?? false }

    /// The last token that is not a closing mark.
    private var stop: String? { tokens.last { !Self.closingMarks.contains($0.text) }?.text }

    private static func endsSentence(_ tokens: [Token]) -> Bool {
        guard let last = tokens.last(where: { !closingMarks.contains($0.text) }) else { return false }
        return stops.contains(last.text)
    }

    private static let stops: Set<String> = [".", "!", "?", "…"]
    private static let closingMarks: Set<String> = ["\"", "'", ")", "]"]

    /// The text from a token to the line's end; empty behind the last.
    func text(fromToken index: Int) -> String {
        guard index < tokens.count else { return "" }
        let located = LocatedText(text)
        return located[TextSpan(start: tokens[index].span.start, end: located.scalars.count)]
    }
}
