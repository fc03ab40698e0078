internal import TMBitext
internal import TMText

/// What the columns of a file of pairs hold.
struct PairColumns {
    private let source: (column: Int, language: Language)
    private let target: (column: Int, language: Language)
    private let names: [String]

    /// Source and target in the first two columns.
    init(_ languages: (source: Language, target: Language)) {
        source = (0, languages.source)
        target = (1, languages.target)
        names = []
    }

    /// The columns that a first line names; `nil` where it is no header: one that has `source` and `target`, which
    /// stand for the usual languages, or else exactly two names of languages.
    init?(header cells: [String], usual: (source: Language, target: Language)) {
        let words = cells.map { $0.lowercased() }
        if let source = words.firstIndex(of: "source"), let target = words.firstIndex(of: "target") {
            (self.source, self.target) = ((source, usual.source), (target, usual.target))
        } else {
            let languages = cells.enumerated().compactMap { column, name in
                Language(name).flatMap { Self.isTag(name) ? (column: column, language: $0) : nil }
            }
            guard languages.count == 2, languages[0].language != languages[1].language else { return nil }
            (source, target) = (languages[0], languages[1])
        }
        names = cells
    }

    /// Two or three letters, and a region of two letters at most: no word of a text.
    private static func isTag(_ name: String) -> Bool {
        let parts = name.split { $0 == "-" || $0 == "_" }
        return (1...2).contains(parts.count)
            && parts.allSatisfy { (2...3).contains($0.count) && $0.allSatisfy(\.isASCII) }
    }

    func unit(of cells: [String]) -> Result<TranslationUnit, ImportIssue.Reason> {
        guard max(source.column, target.column) < cells.count else { return .failure(.cellCount(cells.count)) }
        let texts = [source, target].map { (Normalization.nfc(cells[$0.column]), $0.language) }
        for (text, language) in texts where text.unicodeScalars.allSatisfy(\.isBlank) {
            return .failure(.emptyText(language))
        }
        return .success(
            TranslationUnit(
                source: Variant(language: texts[0].1, text: texts[0].0),
                target: Variant(language: texts[1].1, text: texts[1].0),
                properties: cells.indices
                    .filter { $0 != source.column && $0 != target.column && !cells[$0].isEmpty }
                    .map { Property(type: name(of: $0), value: cells[$0]) }
            )
        )
    }

    private func name(of column: Int) -> String {
        column < names.count && !names[column].isEmpty ? names[column] : "x-column-\(column + 1)"
    }
}
