internal import TMBitext
internal import TMCleaning
internal import TMSegmentation

/// Cleans a page and cuts it into sentences.
struct PrepareArticle: Sendable {
    /// Lines that repeat in the archive.
    var repeatedLines = RepeatedLines.none

    /// Whether noise stays in.
    var keepsNoise = false

    func article(from page: Page, language: Language) -> PreparedArticle {
        let text = LocatedText(page.text)
        let article =
            keepsNoise
            ? Article(page: page, language: language, lines: text.lines.compactMap(text.trimmed))
            : PageCleaner(repeatedLines: repeatedLines).article(from: page, language: language)
        let lines = (article.titleSpan.map { [$0] } ?? []) + article.lines
        return PreparedArticle(
            article: article,
            segments: Segmenter(language: language).segments(of: text, lines: lines)
        )
    }
}
