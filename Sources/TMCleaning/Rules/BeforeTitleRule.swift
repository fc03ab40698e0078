extension NoiseRule {
    /// A line above the headline that is no paragraph: the newspaper's name, its motto, a section, a menu.
    static let beforeTitle = NoiseRule("before-title") { context in
        guard let title = context.layout.title, context.index < title.index, !context.line.isParagraph else {
            return false
        }
        return title.isRepeated || context.zone == .head && context.layout.showsNoise
    }
}
