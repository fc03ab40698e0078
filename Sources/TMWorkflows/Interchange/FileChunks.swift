internal import TMInterchange

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Gives a file's bytes piece by piece; `-` is standard input.
final class FileChunks {
    private let path: String
    private let descriptor: Int32

    /// How many bytes are read at once: so many that the C library takes from its heap, and gives back, without tidying it up.
    private static let chunk = 1 << 15

    /// - Throws: ``InputError`` where there is no such file, or it may not be read.
    init(path: String) throws(InputError) {
        self.path = path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputError(path: path, code: errno) }
    }

    /// Finds out that a file can be read before it is.
    ///
    /// - Throws: ``InputError`` where there is no such file, or it may not be read.
    static func check(path: String) throws(InputError) {
        guard path == "-" || access(path, R_OK) == 0 else { throw InputError(path: path, code: errno) }
    }

    deinit {
        if descriptor > STDIN_FILENO { close(descriptor) }
    }

    /// The next bytes; none at the end.
    ///
    /// - Throws: ``InputError``.
    func next() throws(InputError) -> [UInt8] {
        while true {
            var failure: Int32?
            let bytes = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
                let length = read(descriptor, buffer.baseAddress, Self.chunk)
                if length < 0 { failure = errno }
                count = max(0, length)
            }
            guard let failure else { return bytes }
            if failure != EINTR { throw InputError(path: path, code: failure) }
        }
    }
}
