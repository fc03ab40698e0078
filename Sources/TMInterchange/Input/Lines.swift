/// The lines of a file, one after another, without their line ends (`\n` or `\r\n`) and without a byte-order mark of UTF-8.
struct Lines {
    /// The number of the line given last, from 1.
    private(set) var number = 0

    private let keepsReturns: Bool
    private var bytes: [UInt8] = []
    private var at = 0
    private var hasEnded = false

    /// With `keepsReturns`, the carriage returns before line ends stay.
    init(keepsReturns: Bool = false) {
        self.keepsReturns = keepsReturns
    }

    /// The next line; `nil` at the end. `nextBytes` gives the next bytes of the file, none at its end.
    mutating func next(_ nextBytes: () throws -> [UInt8]) throws -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            if let end = bytes[at...].firstIndex(of: 0x0A) {
                line += bytes[at..<end]
                at = end + 1
                break
            }
            line += bytes[at...]
            (bytes, at) = (hasEnded ? [] : try nextBytes(), 0)
            if bytes.isEmpty {
                hasEnded = true
                if line.isEmpty { return nil }
                break
            }
        }
        number += 1
        if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        if !keepsReturns, line.last == 0x0D { line.removeLast() }
        return line
    }
}
