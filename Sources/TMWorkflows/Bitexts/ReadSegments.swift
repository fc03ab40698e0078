public import TMBitext
internal import TMCleaning

/// Reads the two sides of a text to align.
public struct ReadSegments: Sendable {
    /// What the inputs are.
    public enum Form: Sendable {
        /// Pages: cleaned and cut into sentences.
        case pages

        /// Pages whose noise stays in.
        case pagesWithNoise

        /// One sentence a line, taken as it is; empty lines part paragraphs.
        case sentences
    }

    /// What the inputs are.
    public var form: Form

    /// The language of the side.
    public var language: Language

    /// Whether a page that is not in the language is refused.
    public var checksLanguage: Bool

    /// Creates the use case.
    public init(form: Form, language: Language, checksLanguage: Bool) {
        self.form = form
        self.language = language
        self.checksLanguage = checksLanguage
    }

    /// The article of a file, with its sentences; `-` is standard input.
    ///
    /// - Throws: ``InputError``.
    public func article(at path: String) throws(InputError) -> PreparedArticle {
        if form == .sentences { return lines(of: Page(source: "", path: path, text: try sentences(at: path))) }
        let page = try ReadPage.page(at: path)
        if checksLanguage {
            let found = try ReadPage.language(of: page, wanted: nil)
            guard found == language else {
                throw InputError.wrongLanguage(path: path, wanted: language, found: found)
            }
        }
        return PrepareArticle(keepsNoise: form == .pagesWithNoise).article(from: page, language: language)
    }

    /// The text of a file of sentences, which may hold none.
    private func sentences(at path: String) throws(InputError) -> String {
        do throws(InputError) {
            return try ReadPage.text(at: path)
        } catch {
            if case .undecodable(_, .empty) = error { return "" }
            throw error
        }
    }

    private func lines(of page: Page) -> PreparedArticle {
        let text = LocatedText(page.text)
        var (segments, lines): ([Segment], [TextSpan]) = ([], [])
        var paragraph = 0
        for line in text.lines {
            if let span = text.trimmed(line) {
                segments.append(Segment(span: span, paragraph: paragraph, text: text[span]))
                lines.append(span)
            } else {
                paragraph += 1
            }
        }
        return PreparedArticle(Article(page: page, language: language, lines: lines), segments: segments)
    }
}
