internal import TMBitext
internal import TMStore

/// Looks for damage in a memory, in what is derived from it, and in the decisions beside it.
public struct CheckMemory: Sendable {
    /// Something that is not as it should be.
    public struct Finding: Hashable, Sendable {
        /// The file that it is in.
        public var path: String

        /// What is wrong and how to mend it.
        public var text: String

        /// Creates a finding.
        public init(path: String, text: String) {
            self.path = path
            self.text = text
        }
    }

    /// A further check of something derived from the memory at a path, like an index.
    public typealias DerivedCheck = @Sendable (_ memoryPath: String) throws -> [Finding]

    /// Checks of what is derived from the memory.
    public var derived: [DerivedCheck]

    /// Creates the use case.
    public init(derived: [DerivedCheck] = []) {
        self.derived = derived
    }

    /// What is wrong with the memory at a path; nothing where all is well.
    ///
    /// - Throws: an error that ``Complaint`` words, where the memory cannot be read at all.
    public func findings(memoryPath: String) throws -> [Finding] {
        let memory = try OpenMemory.reading(memoryPath)
        let damages = try memory.damages().map { Finding(path: memoryPath, text: Complaint.words($0)) }
        return try damages + decisions(memory) + derived.flatMap { try $0(memoryPath) }
    }

    private func decisions(_ memory: TranslationMemory) throws -> [Finding] {
        let file = DecisionFile(memoryPath: memory.path)
        let followed = try memory.decisionsFingerprint
        let read: (list: DecisionList, fingerprint: String)?
        do {
            read = try file.read()
        } catch {
            guard let complaint = Complaint(error) else { throw error }
            return [Finding(path: file.path, text: complaint.text)]
        }
        guard let read else {
            let text = "is not there, though the memory follows decisions; bring back a copy"
            return followed == nil ? [] : [Finding(path: file.path, text: text)]
        }
        var findings: [Finding] = []
        if followed != read.fingerprint {
            findings.append(Finding(path: file.path, text: "is not followed yet; run “tm review apply” without a file"))
        }
        let contradictions = read.list.contradictions.count
        if contradictions > 0 {
            let text = "decides \(contradictions) pairs of texts both ways; accepted is what counts; leave one line out"
            findings.append(Finding(path: file.path, text: text))
        }
        return findings
    }
}
