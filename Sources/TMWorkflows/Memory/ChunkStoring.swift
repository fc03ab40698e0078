internal import TMBitext
internal import TMStore

/// Stores the chunks of one run.
struct ChunkStoring {
    let memory: TranslationMemory
    let run: Run
    private var identifier: Int64?

    init(memory: TranslationMemory, run: Run) {
        self.memory = memory
        self.run = run
    }

    /// The counted alignments of a chunk that is stored as it is; else `nil`.
    func beads(of chunk: PairChunk) throws(StoreError) -> [BeadCounts]? {
        try memory.beads(of: chunk.stored)
    }

    /// Stores a chunk in one transaction, beside the work on other chunks.
    ///
    /// - Throws: ``StoreError``.
    mutating func store(_ pairs: [AlignedPair]) async throws -> ChangeCounts {
        let (memory, run, known) = (memory, run, identifier)
        let (counts, noted) = try await onOwnThread {
            var identifier = known
            return (try memory.store(pairs, run: run, identifier: &identifier), identifier)
        }
        identifier = noted
        return counts
    }
}
