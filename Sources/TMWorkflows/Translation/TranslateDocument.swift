public import TMBitext
internal import TMInterchange

/// Fills a text, an XLIFF or a PO file with the exact and near matches of a memory, and leaves all else as it is.
public struct TranslateDocument: Sendable {
    /// The language of the texts; `nil` to take the one that the document says or shows.
    public var language: Language?

    /// Matches below this score are not filled in, 1...100.
    public var threshold: Int

    /// Whether a near match is filled in with the text's own numbers and names, where nothing else differs.
    public var repairs: Bool

    /// Whether a plain text is written as an XLIFF file of its sentences.
    public var makesXLIFF: Bool

    /// How many look-ups run at a time.
    public var jobs: Int

    /// Creates the use case.
    public init(
        language: Language? = nil,
        threshold: Int = 75,
        repairs: Bool = false,
        makesXLIFF: Bool = false,
        jobs: Int = 1
    ) {
        self.language = language
        self.threshold = threshold
        self.repairs = repairs
        self.makesXLIFF = makesXLIFF
        self.jobs = jobs
    }

    /// How many matches stand beside a segment as suggestions at most.
    private static let suggestions = 3

    /// Matches from this score on are suggestions.
    private static let leastScore = 50

    /// Fills the document at a path from the memory at another; `-` is a plain text in standard input.
    ///
    /// - Parameters:
    ///   - notice: is told what there is to say of the memory's index.
    ///   - progress: is told how many of the different texts are looked up, and how many there are.
    /// - Throws: an error that ``Complaint`` words.
    public func run(
        _ path: String,
        memoryPath: String,
        notice: @escaping @Sendable (IndexNotice) -> Void = { _ in },
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> TranslatedDocument {
        var document = try ReadDocument(language: language, memoryPath: memoryPath).document(at: path)
        if makesXLIFF, let text = document as? TranslatableText { document = try xliff(of: text, path: path) }
        let settings = LookUpSettings(threshold: min(threshold, Self.leastScore), limit: Self.suggestions)
        let lookUp = LookUpSegments(
            lookUp: try LookUp(memoryPath: memoryPath, settings: settings, notice: notice),
            language: language,
            jobs: jobs
        )
        let matches = try await lookUp.matches(of: document.segments, where: \.isOpen, progress: progress)
        let filled = document.filled(with: matches.map(proposal))
        let source = language ?? lookUp.language(of: document.segments)
        return TranslatedDocument(
            bytes: filled.bytes,
            segments: zip(document.segments, filled.fillings).map(Self.segment),
            source: source,
            target: document.segments.lazy.compactMap(\.target).first ?? source.counterpart
        )
    }

    private func proposal(_ matches: [Match]) -> Proposal {
        let best = matches.first.flatMap { $0.score >= threshold ? $0 : nil }
        let filling = best.map { Filling(match: $0, isRepaired: repairs && $0.repaired != nil) }
        return Proposal(filling: filling, matches: matches)
    }

    private static func segment(_ segment: DocumentSegment, _ filling: Filling?) -> TranslatedSegment {
        TranslatedSegment(
            text: segment.text,
            translation: filling?.text,
            match: filling?.match,
            isRepaired: filling?.isRepaired ?? false,
            isClosed: !segment.isOpen
        )
    }

    private func xliff(of text: TranslatableText, path: String) throws(InputError) -> TranslatableXLIFF {
        let name = path == "-" ? "text" : String(path.split(separator: "/").last ?? "text")
        let file = XLIFFSkeleton.file(of: text.segments, original: name, languages: text.languages)
        do throws(InterchangeError) {
            return try TranslatableXLIFF(file)
        } catch {
            throw .document(path: path, reason: error)
        }
    }
}
