/// A row of words that others are compared with: Levenshtein distance over whole words, 64 cells of the dynamic program
/// at a time (Myers 1999, in the block form of Hyyrö 2003).
struct WordPattern {
    /// The number of words.
    let count: Int

    private let blockCount: Int
    private let lastBit: UInt64

    /// Where each code stands in the pattern: `blockCount` words of 64 positions a code.
    private let positions: [UInt64]

    /// Creates a pattern of words given as codes in `1..<codeCount`; code 0 is for words that the pattern lacks.
    init(_ codes: [UInt32], codeCount: Int) {
        count = codes.count
        blockCount = max(1, (codes.count + 63) / 64)
        lastBit = 1 << UInt64(max(0, codes.count - 1) % 64)
        var positions = [UInt64](repeating: 0, count: codeCount * blockCount)
        for (place, code) in codes.enumerated() where code > 0 {
            positions[Int(code) * blockCount + place / 64] |= 1 << UInt64(place % 64)
        }
        self.positions = positions
    }

    /// The least number of words to insert, delete or replace that turns the pattern into the text, which is given by
    /// the pattern's codes. Complexity: words of the text × words of the pattern / 64.
    func distance(to text: UnsafeBufferPointer<UInt32>) -> Int {
        guard count > 0 else { return text.count }
        return positions.withUnsafeBufferPointer { positions in
            blockCount == 1 ? oneBlock(text, positions) : manyBlocks(text, positions)
        }
    }

    private func oneBlock(_ text: UnsafeBufferPointer<UInt32>, _ positions: UnsafeBufferPointer<UInt64>) -> Int {
        var block = Block()
        var distance = count
        for code in text {
            distance &+= block.advance(equal: positions[Int(code)], carry: 1, lastBit: lastBit)
        }
        return distance
    }

    private func manyBlocks(_ text: UnsafeBufferPointer<UInt32>, _ positions: UnsafeBufferPointer<UInt64>) -> Int {
        var blocks = [Block](repeating: Block(), count: blockCount)
        var distance = count
        for code in text {
            var carry = 1
            for index in 0..<blockCount {
                let last = index == blockCount - 1 ? lastBit : 1 << 63
                let equal = positions[Int(code) * blockCount + index]
                carry = blocks[index].advance(equal: equal, carry: carry, lastBit: last)
            }
            distance &+= carry
        }
        return distance
    }
}

/// 64 rows of one column of the dynamic program, as the differences between neighbouring rows.
private struct Block {
    /// The rows that are one more than the row above.
    private var increases: UInt64 = ~0

    /// The rows that are one less than the row above.
    private var decreases: UInt64 = 0

    /// Moves on to the next column. `carry` is the difference to the last column above the block's first row, the
    /// result that in the block's last row: -1, 0 or 1.
    @inline(__always)
    mutating func advance(equal: UInt64, carry: Int, lastBit: UInt64) -> Int {
        let vertical = equal | decreases
        let matching = carry < 0 ? equal | 1 : equal
        let horizontal = (((matching & increases) &+ increases) ^ increases) | matching
        var more = decreases | ~(horizontal | increases)
        var less = increases & horizontal
        let out = (more & lastBit != 0 ? 1 : 0) - (less & lastBit != 0 ? 1 : 0)
        more <<= 1
        less <<= 1
        if carry < 0 { less |= 1 } else if carry > 0 { more |= 1 }
        increases = less | ~(vertical | more)
        decreases = more & vertical
        return out
    }
}
