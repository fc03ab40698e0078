internal import TMBitext

/// Cuts a list of pairs into the chunks that are aligned, learned from and stored together.
///
/// Where a chunk ends follows from the paths of the articles (content-defined chunking, as rsync and restic cut files), so
/// that a page that comes or goes changes the chunk it is in and leaves the others as they were. Every chunk but an only
/// one holds at least `least` pairs, none more than `greatest + least`.
struct PairChunks {
    /// The least number of pairs: enough to learn words from.
    var least = 128

    /// The number of pairs at which a chunk ends wherever it is.
    var greatest = 512

    /// A chunk ends behind about one pair in so many.
    var spacing: UInt64 = 128

    /// The chunks, in order. Complexity: linear.
    func chunks(_ paths: [String]) -> [Range<Int>] {
        var chunks: [Range<Int>] = []
        var start = 0
        for (number, path) in paths.enumerated() {
            let count = number + 1 - start
            guard count >= greatest || (count >= least && ends(at: path)) else { continue }
            chunks.append(start..<(number + 1))
            start = number + 1
        }
        guard start < paths.count else { return chunks }
        if paths.count - start < least, let last = chunks.popLast() { start = last.lowerBound }
        return chunks + [start..<paths.count]
    }

    private func ends(at path: String) -> Bool {
        var hash = FNV1a()
        hash.add(bytesOf: path)
        return (hash.value ^ (hash.value >> 32)) % spacing == 0
    }
}
