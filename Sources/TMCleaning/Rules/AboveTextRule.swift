extension NoiseRule {
    /// A line between headline and text that is no sentence where known noise stands there, too: words to a picture, a section.
    static let aboveText = NoiseRule("above-text") { context in
        guard let title = context.layout.title, context.zone == .head, context.index > title.index,
            !context.line.endsSentence, !context.line.isLong, !context.line.isListItem, !context.line.leadsOn
        else { return false }
        let between = context.layout.claims[(title.index + 1)..<context.layout.body.lowerBound]
        return context.layout.showsNoise && between.contains { $0 != nil }
    }
}
