/// What adding changed in a memory.
public struct ChangeCounts: Hashable, Sendable {
    /// Units that are new.
    public var added = 0

    /// Units that were there already.
    public var known = 0

    /// Units that were there already and got further notes or properties.
    public var enriched = 0

    /// Units that nothing holds any more and that were removed.
    public var removed = 0

    /// Units that a reviewer rejected and that were left out.
    public var rejected = 0

    /// Units that were left out, because the memory has another translation of their source.
    public var conflicting = 0

    /// Article pairs that were stored as they are, so that nothing was done for them.
    public var unchangedPairs = 0

    /// Creates counts of nothing but unchanged pairs.
    public init(unchangedPairs: Int = 0) {
        self.unchangedPairs = unchangedPairs
    }

    /// The sums.
    public static func + (left: ChangeCounts, right: ChangeCounts) -> ChangeCounts {
        var sum = left
        sum.added += right.added
        sum.known += right.known
        sum.enriched += right.enriched
        sum.removed += right.removed
        sum.rejected += right.rejected
        sum.conflicting += right.conflicting
        sum.unchangedPairs += right.unchangedPairs
        return sum
    }
}
