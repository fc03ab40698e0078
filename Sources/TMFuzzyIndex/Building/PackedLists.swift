/// Lists of bytes one behind the other, and where each begins.
struct PackedLists {
    /// Where each list begins, and behind them where the last one ends.
    var starts: [UInt32] = [0]

    /// The lists' bytes.
    var bytes: [UInt8] = []

    /// Ends the list whose bytes have been appended.
    mutating func endList() {
        starts.append(UInt32(bytes.count))
    }
}
