#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

extension InputError {
    /// The error for a file that the system refuses to open or to read.
    init(path: String, code: Int32) {
        switch code {
        case ENOENT, ENOTDIR: self = .missing(path: path)
        case EISDIR: self = .isFolder(path: path)
        default: self = .unreadable(path: path, code: code)
        }
    }
}
