public import TMBitext
internal import TMText

extension ConcordanceQuery {
    /// The query for texts of one language, in the language of SQLite's FTS5, over stems as ``StemmedText`` gives them.
    public func expression(for language: Language) -> String {
        expression { $0.keys(for: language) }
    }

    /// The query for texts of languages whose words are indexed as they are.
    public var plainExpression: String {
        expression { $0.words.map(\.text) }
    }

    private func expression(_ keys: (Phrase) -> [String]) -> String {
        let wanted = wanted.map { $0.expression(keys($0)) }.joined(separator: " AND ")
        guard !excluded.isEmpty else { return wanted }
        return "(\(wanted)) NOT (\(excluded.map { $0.expression(keys($0)) }.joined(separator: " OR ")))"
    }
}

extension ConcordanceQuery.Phrase {
    /// `"stem stem"`, with a star behind where the last word may go on. Stems hold letters and digits alone.
    fileprivate func expression(_ keys: [String]) -> String {
        "\"" + keys.joined(separator: " ") + "\"" + (isOpen ? " *" : "")
    }
}
