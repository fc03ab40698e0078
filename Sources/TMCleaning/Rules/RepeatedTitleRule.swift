extension NoiseRule {
    /// The headline once more, alone or with the newspaper's name, above or below the text.
    static let repeatedTitle = NoiseRule("repeated-title") { context in
        guard let title = context.layout.title, context.isAtEdge, context.index != title.index else { return false }
        return title.isRepeated(by: context.line)
    }
}
