/// A translation in which values have been replaced by those of the query.
public struct RepairedText: Hashable, Sendable {
    /// The text.
    public var text: String

    /// Whether a word behind a replaced number may need another ending: Russian endings are left as they are.
    public var mayNeedEndings: Bool

    /// Creates a repaired text.
    public init(text: String, mayNeedEndings: Bool) {
        self.text = text
        self.mayNeedEndings = mayNeedEndings
    }
}
