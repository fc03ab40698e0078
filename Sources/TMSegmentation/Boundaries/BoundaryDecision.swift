/// A place where a sentence might end, and what decided.
public struct BoundaryDecision: Hashable, Sendable {
    /// The place: behind the final mark and its closing quotes, in Unicode scalars of the text.
    public var offset: Int

    /// Whether a sentence ends there.
    public var breaks: Bool

    /// The name of the rule that decided; `icu` where none did.
    public var rule: String

    /// The abbreviation that the rule found, where it asked the list.
    public var entry: String?
}
