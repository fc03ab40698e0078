/// Why an archive cannot be read, or not on to its end.
public enum ArchiveError: Error, Hashable, Sendable {
    /// The system refuses to open or to read the file, with its error number.
    case unreadable(code: Int32)

    /// The bytes are no zip and no tar archive.
    case notAnArchive

    /// The bytes are damaged or end early; libarchive's words, in English, where it has some.
    case damaged(reason: String?)

    /// The entries unpack to more than this many bytes.
    case tooLarge(limit: Int)

    /// The entries unpack to more than this many times their packed size.
    case tooDense(ratio: Int)

    /// There are more entries than this.
    case tooManyEntries(limit: Int)
}
