internal import CLexicon

extension StoredLexicon {
    /// The Russian–Kazakh lexicon that comes with the program.
    ///
    /// - Throws: ``LexiconError`` where the program was built with a damaged file.
    /// - Complexity: linear in the file.
    public static func shipped() throws(LexiconError) -> StoredLexicon {
        var count = 0
        let start = tm_shipped_lexicon(&count)
        return try StoredLexicon(bytes: Array(UnsafeBufferPointer(start: start, count: count)))
    }
}
