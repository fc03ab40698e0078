/// Where units came from: what `tm forget` takes back.
public enum UnitOrigin: Hashable, Sendable {
    /// An article, by its path in the archive.
    case article(path: String)

    /// A newspaper.
    case source(name: String)

    /// A run of a command, by its number in the memory.
    case run(number: Int64)
}
