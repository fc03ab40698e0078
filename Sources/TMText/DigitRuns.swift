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
        bytes[word].contains(where: Self.mayBeDigit)
    }

    private static func mayBeDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte >= 0xD5 || byte == 0xC2
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension DigitRuns {
    /// The number of a run that holds no other digits, and before it ASCII marks at most: `(2023-ке`, `15,`. `nil` for any
    /// other run.
    static func onlyNumber(in run: UnsafeBufferPointer<UInt8>) -> String? {
        guard let start = run.firstIndex(where: { isDigit($0) || $0 >= 0x80 || (0x41...0x5A).contains($0 & 0xDF) }),
            isDigit(run[start])
        else { return nil }
        let end = run[start...].firstIndex { !isDigit($0) } ?? run.count
        guard !run[end...].contains(where: mayBeDigit) else { return nil }
        return String(decoding: run[start..<end], as: UTF8.self)
    }
}
