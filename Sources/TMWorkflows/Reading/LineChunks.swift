#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Cuts bytes that come piece by piece into lines, holding no more than one line and one piece.
struct LineChunks {
    /// A line, without its end.
    enum Line: Hashable {
        case bytes([UInt8])

        /// The line is longer than the limit and was passed over.
        case tooLong
    }

    private let limit: Int
    private let next: () throws -> [UInt8]
    private var chunk: [UInt8] = []
    private var at = 0
    private var hasEnded = false

    /// How many lines were given.
    private(set) var count = 0

    /// Creates a cutter.
    /// - Parameter next: gives the next bytes; none at the end.
    init(limit: Int, next: @escaping () throws -> [UInt8]) {
        self.limit = limit
        self.next = next
    }

    /// The next line; `nil` at the end. Throws what `next` throws.
    mutating func line() throws -> Line? {
        var line: [UInt8] = []
        var isTooLong = false
        var hasBytes = false
        while try fill() {
            hasBytes = true
            let end = Self.lineEnd(in: chunk, from: at)
            let part = at..<(end ?? chunk.count)
            at = part.upperBound + (end == nil ? 0 : 1)
            isTooLong = isTooLong || line.count + part.count > limit
            if !isTooLong { line += chunk[part] }
            if end != nil { return finished(line, isTooLong) }
        }
        return hasBytes ? finished(line, isTooLong) : nil
    }

    /// Sees to it that the chunk has bytes left; whether there are any.
    private mutating func fill() throws -> Bool {
        if at == chunk.count, !hasEnded {
            (chunk, at) = (try next(), 0)
            hasEnded = chunk.isEmpty
        }
        return at < chunk.count
    }

    private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress,
                let found = memchr(base + start, 0x0A, bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    private mutating func finished(_ line: [UInt8], _ isTooLong: Bool) -> Line {
        count += 1
        guard !isTooLong else { return .tooLong }
        var line = line
        if line.last == 0x0D { line.removeLast() }
        if count == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        return .bytes(line)
    }
}
