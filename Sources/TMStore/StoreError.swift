/// Why a memory could not be opened, read or written. Holds facts only.
public enum StoreError: Error, Hashable, Sendable {
    /// There is no such file.
    case missing(path: String)

    /// A file is there already where a new memory was to be made.
    case exists(path: String)

    /// The file is no memory of this program.
    case notAMemory(path: String)

    /// The memory was made by a newer version of this program.
    case newerVersion(path: String)

    /// The file is a memory and is damaged.
    case damaged(path: String)

    /// The file or its folder may not be written.
    case notWritable(path: String)

    /// The file may not be read.
    case notReadable(path: String)

    /// The disk is full; what was to be written is taken back.
    case diskFull(path: String)

    /// Another process has held the memory too long.
    case busy(path: String)

    /// SQLite failed otherwise, with its extended result code and its message.
    case failed(path: String, code: Int32, message: String)
}
