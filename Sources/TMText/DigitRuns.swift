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
        while let word = word() {
            guard holdsDigit(word) else { continue }
            var end = word.upperBound
            while true {
                let before = at
                guard let next = self.word(), next.lowerBound == end + 1, holdsDigit(next) else {
                    at = before
                    return word.lowerBound..<end
                }
                end = next.upperBound
            }
        }
        return nil
    }

    private mutating func word() -> Range<Int>? {
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
        guard at < bytes.count else { return nil }
        let start = at
        while at < bytes.count, bytes[at] > 0x20 { at += 1 }
        return start..<at
    }

    private func holdsDigit(_ word: Range<Int>) -> Bool {
        bytes[word].contains { (0x30...0x39).contains($0) || $0 >= 0xD5 || $0 == 0xC2 }
    }
}
