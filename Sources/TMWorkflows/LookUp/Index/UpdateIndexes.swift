public import TMBitext
internal import TMStore

/// Brings the indexes beside a memory up to date, so that the next look-up need not.
public enum UpdateIndexes {
    /// Updates or builds the index of each language, side by side; leaves them where they cannot be written.
    ///
    /// - Parameters:
    ///   - jobs: how many threads cut texts into words.
    ///   - notice: is told what is being done.
    /// - Throws: an error that ``Complaint`` words.
    public static func run(
        memoryPath: String,
        languages: [Language] = [.russian, .kazakh],
        jobs: Int,
        notice: @escaping @Sendable (IndexNotice) -> Void = { _ in }
    ) throws {
        // The numbering of words and the writing of an index go on one thread.
        let results = languages.parallelMap(jobs: jobs) { language in
            Result {
                let memory = try OpenMemory.reading(memoryPath)
                try MemoryIndex(memory: memory, language: language, jobs: jobs, notice: notice).update()
            }
        }
        for result in results { try result.get() }
    }
}
