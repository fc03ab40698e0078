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
    private var chunk: ArraySlice<UInt8> = []
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
        while true {
            if chunk.isEmpty {
                if !hasEnded { chunk = try next()[...] }
                if chunk.isEmpty {
                    hasEnded = true
                    return hasBytes ? finished(line, isTooLong) : nil
                }
            }
            hasBytes = true
            let part = chunk.prefix { $0 != 0x0A }
            isTooLong = isTooLong || line.count + part.count > limit
            if !isTooLong { line += part }
            let isComplete = part.endIndex < chunk.endIndex
            chunk = chunk[part.endIndex...].dropFirst()
            if isComplete { return finished(line, isTooLong) }
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
