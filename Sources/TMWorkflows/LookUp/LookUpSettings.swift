/// What a look-up answers with.
public struct LookUpSettings: Hashable, Sendable {
    /// Matches below this score are left out, 1...100.
    public var threshold: Int

    /// The greatest number of matches, at least 1.
    public var limit: Int

    /// Creates settings.
    public init(threshold: Int = 70, limit: Int = 5) {
        self.threshold = threshold
        self.limit = limit
    }
}
