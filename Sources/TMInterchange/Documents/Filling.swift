public import TMBitext

/// A translation that is put into a document, and the match it is from.
public struct Filling: Hashable, Sendable {
    /// The match.
    public var match: Match

    /// Whether the text is the match's repaired translation, not the one that the memory holds.
    public var isRepaired: Bool

    /// Creates a filling.
    ///
    /// - Parameter isRepaired: `true` only where the match has a repaired translation.
    public init(match: Match, isRepaired: Bool = false) {
        self.match = match
        self.isRepaired = isRepaired
    }

    /// The translation.
    public var text: String { (isRepaired ? match.repaired?.text : nil) ?? match.target }

    /// Whether the memory holds the very text, and no doubt about its translation.
    public var isCertain: Bool { match.score == 100 }

    /// Whether the memory holds the very text.
    public var isExact: Bool { match.kind != .fuzzy }
}
