extension NoiseRule {
    /// A line that repeats on many pages of the newspaper.
    static let repeatedLine = NoiseRule("repeated-line") { context in
        context.layout.repeatedLines.contains(context.line, in: context.layout.source)
    }
}
