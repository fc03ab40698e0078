internal import TMBitext

extension NoiseRule {
    /// A line outside of the element of the page's markup that holds the article.
    static let outsideArticle = NoiseRule("outside-article") { $0.line.markup?.part == .outside }
}
