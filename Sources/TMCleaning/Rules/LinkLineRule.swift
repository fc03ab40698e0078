internal import TMBitext

extension NoiseRule {
    /// A line that is a link, whole or nearly, by the page's markup.
    static let linkLine = NoiseRule("link-line") { ($0.line.markup?.linkShare ?? 0) > 0.8 }
}
