#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Reads whole files, up to a limit.
enum FileReading {
    /// The bytes of a file, which errors call by `path`; `-` is standard input. No file may hold more than `limit` bytes.
    static func bytes(
        at location: String,
        named path: String,
        limit: Int = ReadingLimits.pageSize
    ) throws(InputError) -> [UInt8] {
        if location == "-" { return try bytes(of: STDIN_FILENO, path: path, limit) }
        let descriptor = open(location, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputError(path: path, code: errno) }
        defer { close(descriptor) }
        return try bytes(of: descriptor, path: path, limit)
    }

    private static func bytes(of descriptor: Int32, path: String, _ limit: Int) throws(InputError) -> [UInt8] {
        var bytes: [UInt8] = []
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
        defer { chunk.deallocate() }
        while true {
            let count = read(descriptor, chunk.baseAddress, chunk.count)
            if count == 0 { return bytes }
            if count > 0 {
                bytes.append(contentsOf: chunk[..<count])
                guard bytes.count <= limit else { throw InputError.tooLarge(path: path, limit: limit) }
            } else if errno != EINTR {
                throw InputError(path: path, code: errno)
            }
        }
    }
}
