extension NoiseRule {
    /// A short line above a headline that the page shows twice: the newspaper's name, its motto, a section.
    static let beforeTitle = NoiseRule("before-title") { context in
        guard let title = context.layout.title, title.isRepeated else { return false }
        return context.index < title.index && !context.line.isParagraph
    }
}
