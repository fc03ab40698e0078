/// Where keys stand that are sorted by their hashes: for each value of the hashes' upper bits the first key that has it,
/// one or two keys a value.
enum KeyDirectory {
    /// How far hashes are shifted for `keyCount` keys.
    static func shift(keyCount: Int) -> UInt64 {
        UInt64(64 - max(1, Int.bitWidth - 1 - max(1, keyCount).leadingZeroBitCount))
    }

    /// The first key of each value, and behind them the number of keys, for rising hashes.
    static func starts(_ hashes: [UInt64]) -> [UInt32] {
        let shift = shift(keyCount: hashes.count)
        var starts = [UInt32](repeating: 0, count: 1 << (64 - Int(shift)) + 1)
        for hash in hashes { starts[Int(hash >> shift) + 1] += 1 }
        for value in 1..<starts.count { starts[value] += starts[value - 1] }
        return starts
    }
}
