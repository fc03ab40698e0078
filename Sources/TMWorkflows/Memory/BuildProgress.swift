/// How far a build has come.
public enum BuildProgress: Hashable, Sendable {
    /// The archive is being read.
    case reading

    /// All pages are read: articles, and files that gave none.
    case read(pages: Int, failures: Int)

    /// The articles are paired.
    case paired(pairs: Int)

    /// All pairs are aligned.
    case aligned(beads: Int)

    /// So many pairs are stored, with so many new units.
    case stored(pairs: Int, of: Int, units: Int)
}
