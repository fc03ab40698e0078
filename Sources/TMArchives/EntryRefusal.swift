/// Why an entry of an archive is not read; the next one may be.
public enum EntryRefusal: Error, Hashable, Sendable {
    /// The name leads out of the archive: it begins with `/` or a drive, or holds `..`.
    case leadsOut

    /// The name holds control characters, is empty, or is text in no known encoding.
    case unreadableName

    /// The name is longer than this many bytes.
    case nameTooLong(limit: Int)

    /// The entry is a link.
    case link

    /// The entry is neither a file nor a folder.
    case special

    /// The entry is encrypted.
    case encrypted

    /// The entry holds more than this many bytes.
    case tooLarge(limit: Int)

    /// The entry's bytes are damaged; libarchive's words, in English, where it has some.
    case damaged(reason: String?)
}
