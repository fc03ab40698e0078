import RecombinedMemory

/// The units of a recombined memory, in Russian, numbered from 1.
struct MemoryUnits {
    let corpora: Corpora
    let seed: UInt64
    let count: Int

    /// Calls `body` with some thousands of units at a time.
    func forEachBatch(_ body: ([(unit: Int64, text: String)]) throws -> Void) rethrows {
        var recombiner = Recombiner(clauses: Clauses.of(corpora.pairs), seed: seed)
        var next: Int64 = 1
        while next <= count {
            let size = min(16_384, count - Int(next) + 1)
            try body((0..<size).map { (unit: next + Int64($0), text: recombiner.pair().russian) })
            next += Int64(size)
        }
    }

    /// All units at once.
    func all() -> [(unit: Int64, text: String)] {
        var recombiner = Recombiner(clauses: Clauses.of(corpora.pairs), seed: seed)
        return (1...Int64(count)).map { (unit: $0, text: recombiner.pair().russian) }
    }
}
