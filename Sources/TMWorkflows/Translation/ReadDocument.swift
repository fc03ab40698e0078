internal import TMBitext
internal import TMCleaning
internal import TMInterchange
internal import TMSegmentation

/// Reads a document that is to be translated or counted.
struct ReadDocument: Sendable {
    /// The language of its texts; `nil` to take the one it says or shows.
    var language: Language?

    /// The user's lists of abbreviations.
    var abbreviations: AbbreviationLists

    /// - Parameter memoryPath: the memory, beside which lists of abbreviations may be.
    init(language: Language?, memoryPath: String) {
        self.language = language
        abbreviations = AbbreviationLists(folder: MemoryLocation.folder(ofMemory: memoryPath))
    }

    /// The document at a path; `-` is standard input, read as plain text.
    ///
    /// - Throws: ``InputError``.
    func document(at path: String) throws(InputError) -> any TranslatableDocument {
        guard let format = DocumentFormat(path: path) else { throw .notTranslatable(path: path) }
        do {
            switch format {
            case .txt: return try text(at: path)
            case .xliff: return try TranslatableXLIFF(bytes(at: path))
            case .po: return try TranslatablePO(bytes(at: path))
            }
        } catch let error as InterchangeError {
            throw .document(path: path, reason: error)
        } catch {
            throw error as? InputError ?? .unreadable(path: path, code: 0)
        }
    }

    private func bytes(at path: String) throws(InputError) -> [UInt8] {
        try FileReading.bytes(at: path, named: path, limit: ReadingLimits.documentSize)
    }

    private func text(at path: String) throws(InputError) -> TranslatableText {
        let text = try ReadPage.text(at: path)
        let source = try ReadPage.language(of: text, path: path, wanted: language)
        let segmentation = SegmentText(language: source, abbreviations: abbreviations)
        let segmenter = try segmentation.segmenter(for: text, path: path)
        return TranslatableText(text, segmenter: segmenter, languages: (source, source.counterpart))
    }
}

extension Language {
    /// The language that newspapers in this one are translated into: Kazakh for Russian, Russian for all others.
    var counterpart: Language { self == .russian ? .kazakh : .russian }
}
