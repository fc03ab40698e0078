public import TMBitext
internal import TMCleaning
public import TMSegmentation

/// Cuts a text into sentences as it stands, without cleaning.
public struct SegmentText: Sendable {
    /// The language; `nil` to take the one that the text shows.
    public var language: Language?

    /// What decides: the rules, or ICU alone.
    public var engine: SegmentationEngine

    /// What counts as a sentence where conventions differ.
    public var options: SegmentationOptions

    /// The user's lists of abbreviations.
    public var abbreviations: AbbreviationLists

    /// Creates the use case.
    public init(
        language: Language?,
        engine: SegmentationEngine = .rules,
        options: SegmentationOptions = SegmentationOptions(),
        abbreviations: AbbreviationLists = AbbreviationLists()
    ) {
        self.abbreviations = abbreviations
        self.language = language
        self.engine = engine
        self.options = options
    }

    /// Calls `body` with each sentence of a file, and its bytes in UTF-8; `-` is standard input. The file is read piece by
    /// piece: memory does not grow with it, but for other encodings than UTF-8, which are read whole.
    ///
    /// - Throws: ``InputError``, after the sentences before the place that cannot be read; and what `body` throws.
    public func forEachSentence(
        at path: String,
        _ body: (SentenceSpan, UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws {
        var reader = SentenceReader(path: path, segmentation: self)
        try FileBlocks(path: path).forEach { try reader.read($0, body) }
        if !reader.hasText { throw InputError.undecodable(path: path, reason: .empty) }
    }

    /// Every place of a file where a sentence might end, and what decided.
    ///
    /// - Throws: ``InputError``.
    public func explanation(at path: String) throws(InputError) -> SegmentationExplanation {
        let text = try ReadPage.text(at: path)
        let segmenter = try segmenter(for: text, path: path)
        return SegmentationExplanation(
            text: LocatedText(text),
            segments: segmenter.segments(of: text),
            decisions: segmenter.trace(of: text)
        )
    }

    /// The segmenter for a text, or the beginning of one.
    func segmenter(for text: String, path: String) throws(InputError) -> Segmenter {
        if let language { return try segmenter(language) }
        return try segmenter(ReadPage.language(of: text, path: path, wanted: nil))
    }

    private func segmenter(_ language: Language) throws(InputError) -> Segmenter {
        Segmenter(
            language: language,
            engine: engine,
            abbreviations: try abbreviations.abbreviations(for: language),
            options: options
        )
    }
}
