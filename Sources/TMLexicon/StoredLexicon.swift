public import TMBitext

/// A lexicon with its own vocabularies, as it is kept from one run to the next.
public struct StoredLexicon: Sendable {
    /// The two languages.
    public let languages: (source: Language, target: Language)

    /// The source words, with how often each occurred in training.
    public let source: Vocabulary

    /// The target words, with how often each occurred in training.
    public let target: Vocabulary

    /// The probabilities, over the two vocabularies.
    public let lexicon: Lexicon

    /// What it was trained from, as its maker wrote it: a line each.
    public let provenance: [String]

    /// Creates a stored lexicon.
    public init(
        languages: (source: Language, target: Language),
        source: Vocabulary,
        target: Vocabulary,
        lexicon: Lexicon,
        provenance: [String]
    ) {
        self.languages = languages
        self.source = source
        self.target = target
        self.lexicon = lexicon
        self.provenance = provenance
    }

    /// Reads a lexicon file's bytes.
    ///
    /// - Throws: ``LexiconError``.
    public init(bytes: [UInt8]) throws(LexiconError) {
        self = try LexiconReader.lexicon(of: bytes)
    }

    /// The bytes of the lexicon file. Words are sorted, and probabilities and counts are rounded to a few per cent.
    public var bytes: [UInt8] { LexiconWriter.bytes(of: sorted()) }

    /// The lexicon with its two sides exchanged.
    public var reversed: StoredLexicon {
        StoredLexicon(
            languages: (languages.target, languages.source),
            source: target,
            target: source,
            lexicon: Lexicon(forward: lexicon.backward, backward: lexicon.forward),
            provenance: provenance
        )
    }

    /// What the lexicon knows about the words of two other vocabularies. Complexity: linear in both.
    public func lexicon(source: Vocabulary, target: Vocabulary) -> Lexicon {
        let sourceNumbers = self.source.keys.map { source[$0] ?? -1 }
        let targetNumbers = self.target.keys.map { target[$0] ?? -1 }
        return Lexicon(
            forward: lexicon.forward.renumbered(rows: sourceNumbers, columns: targetNumbers, rowCount: source.count),
            backward: lexicon.backward.renumbered(rows: targetNumbers, columns: sourceNumbers, rowCount: target.count)
        )
    }

    /// The target words that translate a source word, the most probable first.
    public func translations(of key: WordKey) -> [(key: WordKey, probability: Float)] {
        guard let word = source[key] else { return [] }
        return lexicon.forward.row(word)
            .map { (target.keys[Int(lexicon.forward.columns[$0])], lexicon.forward.values[$0]) }
            .sorted { ($0.1, $1.0.text) > ($1.1, $0.0.text) }
    }

    private func sorted() -> StoredLexicon {
        let (source, target) = (source.sorted(), target.sorted())
        return StoredLexicon(
            languages: languages,
            source: source,
            target: target,
            lexicon: lexicon(source: source, target: target),
            provenance: provenance
        )
    }
}

extension TranslationTable {
    /// The entries whose row and column have a new number of 0 or more.
    fileprivate func renumbered(rows: [Int32], columns newColumns: [Int32], rowCount: Int) -> TranslationTable {
        var oldRows = [Int32](repeating: -1, count: rowCount)
        for (old, new) in rows.enumerated() where new >= 0 { oldRows[Int(new)] = Int32(old) }
        var result = TranslationTable(rows: 0)
        var entries: [(column: Int32, value: Float)] = []
        for old in oldRows {
            entries.removeAll(keepingCapacity: true)
            for position in old < 0 ? 0..<0 : row(old) {
                let column = newColumns[Int(columns[position])]
                if column >= 0 { entries.append((column, values[position])) }
            }
            entries.sort { $0.column < $1.column }
            result.append(entries)
        }
        return result
    }
}
