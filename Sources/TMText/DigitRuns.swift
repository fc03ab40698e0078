/// The places of a text where numbers can stand: runs of words that hold digits, with a blank between each two.
///
/// A word is what stands between ASCII blanks, and one with signs beyond the European scripts counts as one with digits, since
/// these have digits of their own. So no number begins, ends or goes on outside of a run.
struct DigitRuns: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var at = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func next() -> Range<Int>? {
        while at < bytes.count, !Self.mayBeDigit(bytes[at]) { at += 1 }
        guard at < bytes.count else { return nil }
        var start = at
        while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
        var end = wordEnd(at)
        while end + 1 < bytes.count, bytes[end + 1] > 0x20, let next = wordWithDigit(at: end + 1) { end = next }
        at = end
        return start..<end
    }

    /// Where the word ends that begins at a place, if it holds a digit.
    private func wordWithDigit(at start: Int) -> Int? {
        var end = start
        var holdsDigit = false
        while end < bytes.count, bytes[end] > 0x20 {
            holdsDigit = holdsDigit || Self.mayBeDigit(bytes[end])
            end += 1
        }
        return holdsDigit ? end : nil
    }

    private func wordEnd(_ start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] > 0x20 { end += 1 }
        return end
    }

    private static func mayBeDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte >= 0xD5 || byte == 0xC2
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
