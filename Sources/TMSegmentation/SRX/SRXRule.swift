/// A rule of an SRX file: whether a sentence ends at a place, by what stands before and behind it (SRX 2.0, GALA 2008).
public struct SRXRule: Hashable, Sendable {
    /// Whether a sentence ends there.
    public var breaks: Bool

    /// A regular expression that matches right before the place; empty matches everywhere.
    public var before: String

    /// A regular expression that matches right behind the place; empty matches everywhere.
    public var after: String

    /// The line of the file, from 1.
    public var line: Int

    /// Creates a rule.
    public init(breaks: Bool, before: String, after: String, line: Int = 0) {
        self.breaks = breaks
        self.before = before
        self.after = after
        self.line = line
    }
}
