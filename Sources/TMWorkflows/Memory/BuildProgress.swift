/// How far a build has come.
public enum BuildProgress: Hashable, Sendable {
    /// All pages are read: articles, and files that gave none.
    case read(pages: Int, failures: Int)

    /// The articles are paired.
    case paired(pairs: Int)

    /// All pairs are aligned.
    case aligned(pairs: Int)

    /// So many pairs are stored, with so many units.
    case stored(pairs: Int, of: Int, units: Int)
}
