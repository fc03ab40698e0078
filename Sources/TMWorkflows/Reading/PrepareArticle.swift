internal import TMBitext
internal import TMCleaning
internal import TMSegmentation

/// Cleans a page and cuts it into sentences.
struct PrepareArticle: Sendable {
    /// Lines that repeat in the archive.
    var repeatedLines = RepeatedLines.none

    /// Whether noise stays in.
    var keepsNoise = false

    /// The abbreviations of languages, where they are others than those that are shipped.
    var abbreviations: [Language: Abbreviations] = [:]

    /// The page without its noise.
    func cleaned(_ page: Page, language: Language) -> Article {
        guard keepsNoise else {
            return PageCleaner(repeatedLines: repeatedLines).article(from: page, language: language)
        }
        let text = LocatedText(page.text)
        return Article(page: page, language: language, lines: text.lines.compactMap(text.trimmed))
    }

    /// The article cut into sentences.
    func prepared(_ article: Article) -> PreparedArticle {
        let segmenter = Segmenter(language: article.language, abbreviations: abbreviations[article.language])
        let lines = (article.titleSpan.map { [$0] } ?? []) + article.lines
        return PreparedArticle(
            article,
            segments: segmenter.segments(of: LocatedText(article.page.text), lines: lines)
        )
    }

    /// The page's article, cut into sentences.
    func article(from page: Page, language: Language) -> PreparedArticle {
        prepared(cleaned(page, language: language))
    }
}
