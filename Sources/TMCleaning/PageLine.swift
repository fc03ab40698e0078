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

    // What many rules ask for is found once.

    /// The line as a date line; `nil` where it is none.
    private(set) var date: DateLine?

    /// Whether the line is a name as newspapers sign articles: ``PersonName/isByline(_:)``.
    private(set) var isByline = false

    /// Whether the line is a name and nothing else: ``PersonName/isCapitalized(_:)``.
    private(set) var isCapitalizedName = false

    /// Whether the line ends as a sentence does: `.`, `!`, `?` or `…`, quotation marks and brackets aside.
    let endsSentence: Bool

    /// What the page's markup says about the line.
    let markup: LineMarkup?

    /// - Parameter scalars: the text's scalars, where the caller has them.
    init(text: String, span: TextSpan, markup: LineMarkup? = nil, scalars: [Unicode.Scalar]? = nil) {
        self.span = span
        self.markup = markup
        self.text = text
        tokens = Tokenizer.tokens(of: scalars ?? text.scalarArray)
        var (words, wordsAndNumbers): ([String], [String]) = ([], [])
        words.reserveCapacity(tokens.count)
        wordsAndNumbers.reserveCapacity(tokens.count)
        for token in tokens where token.kind != .punctuation {
            wordsAndNumbers.append(token.text)
            if token.kind == .word { words.append(token.text) }
        }
        (self.words, self.wordsAndNumbers) = (words, wordsAndNumbers)
        hashes = wordsAndNumbers.map { WordHash($0) }
        endsSentence = Self.endsSentence(tokens)
        date = DateLine(self)
        isByline = PersonName.isByline(self)
        isCapitalizedName = PersonName.isCapitalized(self)
    }

    /// The lines of a text that are not white space only.
    static func lines(of text: LocatedText) -> [PageLine] {
        text.lines.compactMap { line in
            text.trimmed(line).map { PageLine(of: text, span: $0) }
        }
    }

    /// The lines of a page, with what its markup says about them.
    static func lines(of page: Page) -> [PageLine] {
        guard !page.markup.isEmpty else { return lines(of: LocatedText(page.text)) }
        let text = LocatedText(page.text)
        return page.markup.compactMap { line in
            text.trimmed(line.span).map { PageLine(of: text, span: $0, markup: line) }
        }
    }

    private init(of text: LocatedText, span: TextSpan, markup: LineMarkup? = nil) {
        let scalars = Array(text.scalars[span.start..<span.end])
        self.init(text: String(scalars[...]), span: span, markup: markup, scalars: scalars)
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
    private var stop: String? { tokens.last { !Self.isClosing($0) }?.text }

    private static func endsSentence(_ tokens: [Token]) -> Bool {
        guard let last = tokens.last(where: { !isClosing($0) }), last.kind == .punctuation else { return false }
        return last.text.unicodeScalars.first.map(isStop) ?? false
    }

    private static func isClosing(_ token: Token) -> Bool {
        token.kind == .punctuation && token.text.unicodeScalars.first.map(isClosing) ?? false
    }

    /// Whether a mark, folded as tokens are, ends sentences.
    static func isStop(_ mark: Unicode.Scalar) -> Bool {
        switch mark {
        case ".", "!", "?", "…": true
        default: false
        }
    }

    /// Whether a mark, folded as tokens are, may stand behind a sentence's end.
    static func isClosing(_ mark: Unicode.Scalar) -> Bool {
        switch mark {
        case "\"", "'", ")", "]": true
        default: false
        }
    }

    /// The text at a span of the page that lies inside the line.
    func text(at span: TextSpan) -> String {
        if span == self.span { return text }
        let start = self.span.start
        return LocatedText(text)[TextSpan(start: span.start - start, end: span.end - start)]
    }

    /// The text from a token to the line's end; empty behind the last.
    func text(fromToken index: Int) -> String {
        guard index < tokens.count else { return "" }
        let located = LocatedText(text)
        return located[TextSpan(start: tokens[index].span.start, end: located.scalars.count)]
    }
}
