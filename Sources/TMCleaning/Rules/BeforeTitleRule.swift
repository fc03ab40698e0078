extension NoiseRule {
    /// A line above the headline: the newspaper's name, its motto, a section, a menu, a notice that the site keeps cookies.
    static let beforeTitle = NoiseRule("before-title") { context in
        guard let title = context.layout.title, context.index < title.index else { return false }
        return title.isRepeated && !context.line.isParagraph || context.zone == .head && context.layout.showsNoise
    }
}
