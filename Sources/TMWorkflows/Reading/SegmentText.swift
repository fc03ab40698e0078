public import TMBitext
public import TMSegmentation

/// Cuts a text into sentences as it stands, without cleaning.
public struct SegmentText: Sendable {
    /// The language; `nil` to take the one that the text shows.
    public var language: Language?

    /// What decides: the rules, or ICU alone.
    public var engine: SegmentationEngine

    /// Creates the use case.
    public init(language: Language?, engine: SegmentationEngine = .rules) {
        self.language = language
        self.engine = engine
    }

    /// The sentences of a file; `-` is standard input.
    ///
    /// - Throws: ``InputError``.
    public func segments(at path: String) throws(InputError) -> [Segment] {
        let (text, segmenter) = try opened(path)
        return segmenter.segments(of: text)
    }

    /// Every place of a file where a sentence might end, and what decided.
    ///
    /// - Throws: ``InputError``.
    public func explanation(at path: String) throws(InputError) -> SegmentationExplanation {
        let (text, segmenter) = try opened(path)
        return SegmentationExplanation(
            text: LocatedText(text),
            segments: segmenter.segments(of: text),
            decisions: segmenter.trace(of: text)
        )
    }

    private func opened(_ path: String) throws(InputError) -> (String, Segmenter) {
        let text = try ReadPage.text(at: path)
        if let language { return (text, Segmenter(language: language, engine: engine)) }
        let shown = try ReadPage.language(of: text, path: path, wanted: nil)
        return (text, Segmenter(language: shown, engine: engine))
    }
}
