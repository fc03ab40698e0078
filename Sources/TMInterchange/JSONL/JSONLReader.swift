internal import FoundationEssentials
public import TMBitext

/// Reads units of a file with a JSON object a line, in memory bounded by the longest line: what ``JSONLWriter`` writes, or
/// texts by their languages, `{"ru":"…","kk":"…"}`.
///
/// Only `source` and `target` are needed. Fields of other names are passed over.
public struct JSONLReader {
    private let languages: (source: Language, target: Language)
    private let encoding: String?

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - source: the language of sources where the object does not say it.
    ///   - target: the language of targets.
    ///   - encoding: the name of the file's encoding; `nil` for what its byte-order mark tells, or else UTF-8.
    public init(source: Language = .russian, target: Language = .kazakh, encoding: String? = nil) {
        languages = (source, target)
        self.encoding = encoding
    }

    /// Reads a file. Parameters and result are those of ``FoundUnitsReader/read(_:unit:issue:)``.
    ///
    /// - Throws: `InterchangeError` where the file is empty or not in its encoding; and what the closures throw.
    public func read(
        _ nextBytes: () throws -> [UInt8],
        unit: (ImportedUnit) throws -> Void,
        issue: (ImportIssue) throws -> Void
    ) throws -> ImportSummary {
        var lines = TextLines(encoding: encoding)
        var summary = ImportSummary()
        while let line = try lines.next(nextBytes) {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            summary.elements += 1
            switch self.unit(of: Data(line)) {
            case .success(let found):
                summary.elementsTaken += 1
                summary.units += 1
                try unit(ImportedUnit(unit: found, line: lines.number))
            case .failure(let reason):
                summary.issues += 1
                try issue(ImportIssue(line: lines.number, reason: reason, effect: .unitSkipped))
            }
        }
        return summary
    }

    private func unit(of line: Data) -> Result<TranslationUnit, ImportIssue.Reason> {
        Result { () throws(ImportIssue.Reason) in
            let decoder = JSONDecoder()
            if let record = try? decoder.decode(UnitRecord.self, from: line) { return try record.unit(languages) }
            guard let texts = try? decoder.decode([String: String].self, from: line) else { throw .malformedLine }
            return try record(of: texts).unit(languages)
        }
    }

    /// The texts of two languages; the reader's source language is the source where it is one of them.
    private func record(of texts: [String: String]) throws(ImportIssue.Reason) -> UnitRecord {
        func rank(_ language: Language) -> String { language == languages.source ? "" : language.code }
        let found = texts.compactMap { tag, text in Language(tag).map { (language: $0, text: text) } }
            .sorted { rank($0.language) < rank($1.language) }
        guard found.count == 2, found[0].language != found[1].language else { throw .malformedLine }
        return UnitRecord(
            source: found[0].text,
            sourceLanguage: found[0].language.code,
            target: found[1].text,
            targetLanguage: found[1].language.code
        )
    }
}
