internal import TMBitext

extension NoiseRule {
    /// A line that the page's markup puts into a menu, a form, a button, comments, a list of other articles.
    static let widget = NoiseRule("widget") { $0.line.markup?.part == .widget }
}
