public import TMBitext
public import TMSegmentation

/// Cuts a text into sentences by the rules of an SRX file.
public struct SegmentBySRX: Sendable {
    /// What came of it.
    public struct Report: Sendable {
        /// The sentences.
        public let segments: [Segment]

        /// The rules of the file that were left out, since ICU does not understand them or takes too long over them.
        public let leftOut: [SRXRule]
    }

    /// The SRX file.
    public var rules: String

    /// The language; `nil` to take the one that the text shows.
    public var language: Language?

    /// Creates the use case.
    public init(rules: String, language: Language?) {
        self.rules = rules
        self.language = language
    }

    /// The sentences of a file; `-` is standard input.
    ///
    /// - Throws: ``InputError``.
    public func report(at path: String) throws(InputError) -> Report {
        let document = try document()
        let text = try ReadPage.text(at: path)
        let segmenter = SRXSegmenter(document, language: try named(for: text, path: path))
        let segments = segmenter.segments(of: text)
        return Report(
            segments: segments,
            leftOut: (segmenter.unreadable + segmenter.abandoned).sorted { $0.line < $1.line }
        )
    }

    private func named(for text: String, path: String) throws(InputError) -> Language {
        if let language { return language }
        return try ReadPage.language(of: text, path: path, wanted: nil)
    }

    private func document() throws(InputError) -> SRXDocument {
        let bytes = try FileReading.bytes(at: rules, named: rules)
        do throws(SRXError) {
            return try SRXDocument(parsing: bytes)
        } catch {
            throw .notSRX(path: rules, reason: error)
        }
    }
}
