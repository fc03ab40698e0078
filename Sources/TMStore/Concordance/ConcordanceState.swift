/// How far a concordance has followed its memory.
struct ConcordanceState: Hashable {
    /// The memory's generation.
    var generation: Int64 = -1

    /// The greatest identifier of a unit, with its digest: a memory that has another unit there is another memory.
    var lastUnit: Int64 = 0
    var lastDigest: Int64 = 0

    /// The last run of a command that added units.
    var lastRun: Int64 = 0
}
