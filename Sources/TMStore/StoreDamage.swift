/// Something wrong in a memory. Holds facts only.
public enum StoreDamage: Hashable, Sendable {
    /// SQLite finds the file damaged, and says where.
    case file(String)

    /// Rows point to rows that are not there.
    case brokenLinks(count: Int)

    /// Units that no article, no import and no reviewer holds.
    case orphans(count: Int)

    /// Units whose digest is not that of their texts.
    case wrongDigests(count: Int)
}
