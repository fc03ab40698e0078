#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What stands at a path of the file system.
enum FileStatus: Hashable {
    /// A file, with what changes when the file does.
    case file(FileVersion)
    case folder

    /// A link, with the path it leads to in the end; `nil` where it leads nowhere.
    case link(target: String?)

    /// A device, a pipe, a socket.
    case special

    /// The system does not say, with its error number.
    case failed(code: Int32)

    /// Looks at a path; at the link itself where it is one.
    init(at location: String) {
        var status = stat()
        guard lstat(location, &status) == 0 else {
            self = .failed(code: errno)
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file(FileVersion(status))
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .link(target: Self.resolved(location))
        default: self = .special
        }
    }

    /// The path with all links followed; `nil` where it leads nowhere.
    static func resolved(_ location: String) -> String? {
        guard let path = realpath(location, nil) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }
}
