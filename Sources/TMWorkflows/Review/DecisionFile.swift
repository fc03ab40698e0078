internal import FoundationEssentials
internal import TMBitext
internal import TMStore

/// The file that keeps what reviewers decided, beside the memory: `memory.decisions.tsv` for `memory.sqlite`.
///
/// One decision a line, sorted, so that versions of it can be compared and merged. It is the truth; the memory follows it.
struct DecisionFile {
    let path: String

    init(memoryPath: String) {
        let stem = memoryPath.hasSuffix(".sqlite") ? String(memoryPath.dropLast(7)) : memoryPath
        path = stem + ".decisions.tsv"
    }

    /// The decisions; `nil` where there is no file.
    ///
    /// - Throws: ``InputError`` or ``ReviewError``.
    func read() throws -> (list: DecisionList, fingerprint: String)? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let bytes = try FileReading.bytes(at: path, named: path)
        let text = String(decoding: bytes, as: UTF8.self)
        var decisions: [ReviewDecision] = []
        for row in TabbedCell.rows(of: text) where !row.cells[0].hasPrefix("#") {
            guard let decision = DecisionLine.decision(row.cells) else {
                throw ReviewError.malformedDecision(path: path, line: row.line)
            }
            decisions.append(decision)
        }
        return (DecisionList(decisions), Fingerprint.of(text))
    }

    /// Writes the decisions.
    ///
    /// - Throws: ``OutputError``.
    func write(_ list: DecisionList) throws(OutputError) {
        let lines = [Self.heading] + list.decisions.map(DecisionLine.text)
        try WriteFile.atomically(lines.map { $0 + "\n" }.joined(), to: path)
    }

    /// Makes a memory follow the file where it does not yet. A memory whose file is missing stays as it is.
    ///
    /// - Returns: what changed.
    /// - Throws: ``InputError``, ``ReviewError`` or ``StoreError``.
    func bring(_ memory: TranslationMemory) throws -> ChangeCounts {
        guard let (list, fingerprint) = try read(), try memory.decisionsFingerprint != fingerprint else {
            return ChangeCounts()
        }
        return try memory.follow(list.decisions, fingerprint: fingerprint)
    }

    private static let heading = """
        # Decisions of reviewers: + accepted, - rejected. Languages, texts, then newspaper, page and span of either side.
        """
}
