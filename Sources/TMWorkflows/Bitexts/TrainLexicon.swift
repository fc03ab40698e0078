public import TMBitext
internal import TMLexicon

/// Trains a lexicon from files of sentence pairs and writes it.
public struct TrainLexicon: Sendable {
    /// The languages of the two columns.
    public var languages: (source: Language, target: Language)

    /// How many threads work at a time; the result does not depend on it.
    public var jobs: Int

    /// Creates the use case.
    public init(languages: (source: Language, target: Language), jobs: Int) {
        self.languages = languages
        self.jobs = jobs
    }

    /// Trains from the pairs in the files (a source text, a tab and a target text a line) and writes the lexicon to a
    /// path. The names of the files and their numbers of pairs become its provenance.
    ///
    /// - Throws: ``InputError`` where a file is missing or holds no pair, ``OutputError`` where the lexicon cannot be
    ///   written.
    public func train(from paths: [String], to output: String) async throws -> LexiconSummary {
        var trainer = LexiconTrainer(languages: languages)
        var provenance: [String] = []
        for path in paths {
            let before = trainer.pairCount
            for row in try TabbedList(at: path).rows where row.cells.count >= 2 {
                trainer.add(source: row.cells[0], target: row.cells[1])
            }
            let count = trainer.pairCount - before
            guard count > 0 else { throw InputError.malformedList(path: path, line: 1) }
            provenance.append("\(path.split(separator: "/").last ?? ""): \(count) pairs")
        }
        let bytes = await trainer.lexicon(provenance: provenance, jobs: jobs).bytes
        try WriteFile.atomically(to: output) { try $0(bytes) }
        return LexiconSummary(try ReadLexicon.lexicon(output), byteCount: bytes.count)
    }
}
