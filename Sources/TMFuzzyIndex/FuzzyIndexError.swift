/// Why an index file cannot be used. The memory it was made of has everything to build it anew.
public enum FuzzyIndexError: Error, Hashable, Sendable {
    /// There is no file at the path, or it may not be read.
    case unreadable(path: String)

    /// The file does not begin as an index does.
    case foreign(path: String)

    /// The file was written in another version of the format.
    case version(path: String, expected: Int, got: Int)

    /// The file is not as long as its header says, in bytes.
    case truncated(path: String, expected: Int, got: Int)

    /// The file was built from another state of the memory.
    case stale(path: String, expected: IndexStamp, got: IndexStamp)

    /// A part of the file does not have the checksum it was written with.
    case damaged(path: String, part: Int)

    /// The index of added units was made for another index than the one it stands beside.
    case otherBase(path: String)

    /// The file cannot be written.
    case unwritable(path: String)
}
