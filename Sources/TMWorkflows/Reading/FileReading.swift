#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Reads whole files.
enum FileReading {
    /// The bytes of a file; `-` is standard input.
    static func bytes(at path: String) throws(InputError) -> [UInt8] {
        if path == "-" { return try bytes(of: STDIN_FILENO, path: path) }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal(path) }
        defer { close(descriptor) }
        return try bytes(of: descriptor, path: path)
    }

    private static func bytes(of descriptor: Int32, path: String) throws(InputError) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            if count > 0 {
                bytes.append(contentsOf: chunk[..<count])
            } else if errno != EINTR {
                throw refusal(path)
            }
        }
    }

    static func refusal(_ path: String) -> InputError {
        switch errno {
        case ENOENT, ENOTDIR: .missing(path: path)
        case EISDIR: .isFolder(path: path)
        default: .unreadable(path: path, code: errno)
        }
    }
}
