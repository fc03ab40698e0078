internal import TMBitext

/// Builds the index file of one language of a memory, or of the units added to it since.
///
/// Texts are let go as soon as they are cut into words; what stays takes about 250 bytes a unit.
public struct FuzzyIndexBuilder {
    private var memory = ScannedMemory([])
    private let base: FuzzyIndex?

    /// Begins an index.
    ///
    /// - Parameter base: for an index of added units, the index that it stands beside. Its trigram weights are used, so
    ///   that scores are the same as if the units stood in it.
    public init(addingTo base: FuzzyIndex? = nil) {
        self.base = base
    }

    /// The number of units added so far.
    public var unitCount: Int { memory.units.count }

    /// Adds units, each with an identifier of its own, in any order.
    ///
    /// Some thousands at a time keep all jobs at work.
    ///
    /// - Complexity: linear in the texts, on `jobs` cores.
    public mutating func add(_ units: [(unit: Int64, text: String)], jobs: Int) {
        let pieces = stride(from: 0, to: units.count, by: Self.pieceCount).map {
            units[$0..<min($0 + Self.pieceCount, units.count)]
        }
        for texts in pieces.parallelMap(jobs: jobs, { AnalyzedTexts($0) }) { memory.add(texts) }
    }

    /// Writes the index beside `path` and renames it, so that readers see the old file or the new one, both whole.
    ///
    /// - Throws: `FuzzyIndexError.unwritable`, or `damaged` for the base; the old file is left as it is.
    /// - Complexity: linear in the texts.
    public func write(to path: String, stamp: IndexStamp) throws(FuzzyIndexError) {
        let contents = IndexContents(memory, weights: try base?.weights())
        try IndexFileWriter(contents, stamp: stamp, base: base?.identity).write(to: path)
    }

    private static let pieceCount = 512
}
