#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Reads a file block by block; what a reader leaves of a block comes again in front of the next.
struct FileBlocks {
    /// A piece of a file.
    struct Block {
        let bytes: UnsafeBufferPointer<UInt8>

        /// Where it begins in the file, in bytes.
        let offset: Int
        let isLast: Bool
    }

    let path: String

    /// Bytes of a block; a block grows where the reader takes nothing of it.
    var size = 1 << 20

    /// Calls `body` with each block until the file ends; it returns how many bytes it took.
    ///
    /// - Throws: ``InputError``, and what `body` throws.
    func forEach(_ body: (Block) throws -> Int) throws {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputError(path: path, code: errno) }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var buffer = [UInt8](repeating: 0, count: size)
        var (filled, offset, isLast) = (0, 0, false)
        while !isLast {
            if filled == buffer.count { buffer.append(contentsOf: repeatElement(0, count: buffer.count)) }
            isLast = try fill(&buffer, &filled, from: descriptor)
            let taken = try buffer.withUnsafeBufferPointer { bytes in
                try body(Block(bytes: UnsafeBufferPointer(rebasing: bytes[..<filled]), offset: offset, isLast: isLast))
            }
            buffer.withUnsafeMutableBytes { $0.copyBytes(from: UnsafeRawBufferPointer(rebasing: $0[taken..<filled])) }
            filled -= taken
            offset += taken
        }
    }

    /// Fills the buffer. Returns whether the file is at its end.
    private func fill(_ buffer: inout [UInt8], _ filled: inout Int, from descriptor: Int32) throws -> Bool {
        while filled < buffer.count {
            let count = buffer.withUnsafeMutableBytes {
                read(descriptor, $0.baseAddress?.advanced(by: filled), $0.count - filled)
            }
            if count == 0 { return true }
            if count > 0 {
                filled += count
            } else if errno != EINTR {
                throw InputError(path: path, code: errno)
            }
        }
        return false
    }
}
