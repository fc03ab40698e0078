/// Cuts a TMX before some of its `tu` elements, as far as its bytes alone tell where these begin, into parts that can be read
/// side by side. Holds some parts' bytes at most.
struct TMXCutter {
    /// What stands before the first `tu`; `nil` until parts are cut.
    private(set) var head: [UInt8]?

    /// What is in no part, as UTF-8.
    private(set) var rest: [UInt8] = []

    /// How many lines of the document end before the rest.
    private(set) var linesBefore = 0

    /// Why no more bytes could be had.
    private(set) var failure: (any Error)?

    private let size: Int

    /// How many times as long as usual a part may become, where no `tu` begins for long.
    private static let longest = 8

    /// Prepares to cut parts of at least so many bytes.
    init(size: Int) {
        self.size = size
    }

    /// The next part; `nil` where what follows can only be read as a whole. `nextBytes` gives the next bytes of the document
    /// as UTF-8, `nil` at its end.
    mutating func next(_ nextBytes: () throws -> [UInt8]?) -> TMXPart? {
        do {
            while rest.count < size * Self.longest, let bytes = try nextBytes() {
                rest += bytes
                guard rest.count >= size else { continue }
                if head == nil, !findHead() { return nil }
                if let head, let end = Self.lastElement(in: rest) { return part(head, upTo: end) }
            }
        } catch {
            failure = error
        }
        return nil
    }

    /// Takes the head off the rest; `false` where the first bytes are not one that the elements of `body` may follow.
    private mutating func findHead() -> Bool {
        guard let end = rest.indices.first(where: { Self.isElement(at: $0, in: rest) }) else { return false }
        do throws(InterchangeError) {
            try XMLCheck.check(rest[..<end] + TMXPart.tail)
        } catch {
            return false
        }
        head = take(end)
        return true
    }

    private mutating func part(_ head: [UInt8], upTo end: Int) -> TMXPart {
        let lines = linesBefore
        return TMXPart(head: head, elements: take(end), linesBefore: lines)
    }

    /// Takes so many bytes off the rest; those behind them are fewer, so only they are copied.
    private mutating func take(_ count: Int) -> [UInt8] {
        var taken: [UInt8] = []
        taken.reserveCapacity(rest.capacity)
        taken += rest[count...]
        swap(&taken, &rest)
        taken.removeLast(taken.count - count)
        linesBefore += TMXPart.lineEnds(in: taken)
        return taken
    }

    /// Where the last `tu` begins, other than at the beginning; `nil` where none does.
    private static func lastElement(in bytes: [UInt8]) -> Int? {
        bytes.indices.dropFirst().last { isElement(at: $0, in: bytes) }
    }

    /// Whether the bytes from here on are those of the beginning of a `tu`.
    private static func isElement(at start: Int, in bytes: [UInt8]) -> Bool {
        guard bytes[start] == 0x3C, start + 3 < bytes.count, bytes[start + 1] == 0x74, bytes[start + 2] == 0x75 else {
            return false
        }
        return [0x09, 0x0A, 0x0D, 0x20, 0x2F, 0x3E].contains(bytes[start + 3])
    }
}
