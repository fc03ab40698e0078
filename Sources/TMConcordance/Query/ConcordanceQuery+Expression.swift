public import TMBitext

extension ConcordanceQuery {
    /// The query for texts of one language, in the language of SQLite's FTS5, over stems as ``StemmedText`` gives them.
    public func expression(for language: Language) -> String {
        let wanted = wanted.map { $0.expression(for: language) }.joined(separator: " AND ")
        guard !excluded.isEmpty else { return wanted }
        return "(\(wanted)) NOT (\(excluded.map { $0.expression(for: language) }.joined(separator: " OR ")))"
    }
}

extension ConcordanceQuery.Phrase {
    /// `"stem stem"`, with a star behind where the last word may go on. Stems hold letters and digits alone.
    fileprivate func expression(for language: Language) -> String {
        let keys = keys(for: language)
        return "\"" + keys.joined(separator: " ") + "\"" + (isOpen ? " *" : "")
    }
}
