/// What counts as a sentence where conventions differ. The defaults are those of news.
public struct SegmentationOptions: Hashable, Sendable {
    /// Whether the words about a speaker part from the quotation before them: `«Пора!»| — сказал он.`
    public var splitsAttribution: Bool

    /// Whether sentences inside a quotation that its sentence frames part too: `Он крикнул: «Стой!| Куда?» и побежал.`
    public var splitsQuotes: Bool

    /// Whether a sentence may begin with a small letter, as in posts and poems.
    public var startsLowercase: Bool

    /// Creates options.
    public init(splitsAttribution: Bool = false, splitsQuotes: Bool = false, startsLowercase: Bool = false) {
        self.splitsAttribution = splitsAttribution
        self.splitsQuotes = splitsQuotes
        self.startsLowercase = startsLowercase
    }
}
