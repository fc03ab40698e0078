extension NoiseRule {
    /// A short line between headline and text that is no sentence where known noise stands there, too: words to a picture, a
    /// section. A longer one may be a paragraph that lost its full stop, and stays.
    static let aboveText = NoiseRule("above-text") { context in
        guard let title = context.layout.title, context.zone == .head, context.index > title.index,
            !context.line.endsSentence, context.line.words.count <= longestAboveText, !context.line.isListItem,
            !context.line.leadsOn
        else { return false }
        let between = context.layout.claims[(title.index + 1)..<context.layout.body.lowerBound]
        return context.layout.showsNoise && between.contains { $0 != nil }
    }

    private static let longestAboveText = 8
}
