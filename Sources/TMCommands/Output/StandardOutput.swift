internal import Synchronization
internal import TMWorkflows

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Buffered, checked writing to standard output.
enum StandardOutput {
    private static let buffer = Mutex<[UInt8]>([])

    /// Writes a line.
    static func line(_ text: String) throws(OutputError) {
        try self.text(text + "\n")
    }

    /// Writes a text.
    static func text(_ text: String) throws(OutputError) {
        try bytes(Array(text.utf8))
    }

    /// Writes bytes, many of them without a copy.
    static func bytes(_ added: [UInt8]) throws(OutputError) {
        if added.count > 1 << 15 {
            try flush()
            return try send(added)
        }
        let isFull = buffer.withLock { bytes in
            bytes.append(contentsOf: added)
            return bytes.count > 1 << 16
        }
        if isFull { try flush() }
    }

    /// Sends on what waits.
    ///
    /// - Throws: ``OutputError`` where the system refuses: a full disk, a closed file.
    static func flush() throws(OutputError) {
        try send(
            buffer.withLock { bytes in
                defer { bytes = [] }
                return bytes
            }
        )
    }

    private static func send(_ bytes: [UInt8]) throws(OutputError) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count > 0 {
                sent += count
            } else if errno != EINTR {
                throw OutputError(path: "-", code: errno)
            }
        }
    }
}
