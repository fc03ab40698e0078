/// A file of an archive that may hold a page.
public struct ArchiveFile: Hashable, Sendable {
    /// Where it lies, as the system opens it.
    public let location: String

    /// The path by which the memory knows the page: from the archive's own folder on, `/` between names.
    public let path: String

    /// The newspaper: the nearest folder above the file whose name is not a number, so that `vesti/2023/06` is `vesti`.
    public let source: String
}
