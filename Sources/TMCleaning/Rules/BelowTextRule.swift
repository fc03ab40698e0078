extension NoiseRule {
    /// A line below the text that does not go on with it, and whatever follows: comments, menus, the newspaper's address.
    static let belowText = NoiseRule("below-text") { context in
        context.zone == .tail && context.index >= context.layout.textEnd && context.layout.showsNoise
    }
}
