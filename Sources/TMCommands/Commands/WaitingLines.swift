#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The lines of standard input, which can be asked for without waiting long.
struct WaitingLines {
    private var bytes: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    /// The next line without its end.
    ///
    /// - Parameter isUrgent: whether not to wait for a line longer than a moment.
    /// - Returns: `nil` where there is none, or none yet.
    mutating func next(isUrgent: Bool = false) -> String? {
        var searched = start
        while true {
            if let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { start = end + 1 }
                return text(upTo: end)
            }
            searched = bytes.count
            if isAtEnd { return rest() }
            if isUrgent, !isReady() { return nil }
            searched -= dropRead()
            readMore()
        }
    }

    private mutating func rest() -> String? {
        guard start < bytes.count else { return nil }
        defer { start = bytes.count }
        return text(upTo: bytes.count)
    }

    private func text(upTo end: Int) -> String {
        let line = bytes[start..<end]
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }

    private func isReady() -> Bool {
        var file = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&file, 1, Self.moment) != 0
    }

    /// Lets go of the lines that were given; returns how many bytes that were.
    private mutating func dropRead() -> Int {
        let count = start
        bytes.removeFirst(count)
        start = 0
        return count
    }

    private mutating func readMore() {
        let count = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: Self.piece))
        let got = bytes[count...].withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
        if got < 0, errno == EINTR {
            bytes.removeLast(Self.piece)
            return
        }
        bytes.removeLast(Self.piece - max(0, got))
        isAtEnd = got <= 0
    }

    /// Milliseconds.
    private static let moment: Int32 = 20
    private static let piece = 1 << 16
}
