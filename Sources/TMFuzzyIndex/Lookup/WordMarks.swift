/// A set of words, a bit a word: sorted as it is read.
struct WordMarks {
    private let bits: ZeroedBuffer<UInt64>
    private let groupCount: Int

    /// Makes an empty set of up to `wordCount` words.
    init(wordCount: Int) {
        groupCount = (wordCount + 63) / 64
        bits = ZeroedBuffer(count: groupCount)
    }

    /// Puts a word in.
    @inline(__always)
    func add(_ word: UInt32) {
        bits.start[Int(word &>> 6)] |= 1 &<< UInt64(word & 63)
    }

    /// Takes all words out, the greatest number first. Complexity: a step for each 64 words that there may be.
    func takeAll() -> [UInt32] {
        var words: [UInt32] = []
        for group in (0..<groupCount).reversed() where bits.start[group] != 0 {
            var rest = bits.start[group]
            bits.start[group] = 0
            while rest != 0 {
                let bit = 63 &- rest.leadingZeroBitCount
                words.append(UInt32(truncatingIfNeeded: group &<< 6 | bit))
                rest &= ~(1 &<< UInt64(bit))
            }
        }
        return words
    }
}
