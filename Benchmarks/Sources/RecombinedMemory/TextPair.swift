/// A text in Russian and in Kazakh.
public struct TextPair: Hashable, Sendable {
    /// The Russian text.
    public var russian: String

    /// The Kazakh text.
    public var kazakh: String

    /// Creates a pair.
    public init(russian: String, kazakh: String) {
        self.russian = russian
        self.kazakh = kazakh
    }
}
