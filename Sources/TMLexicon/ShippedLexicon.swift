internal import CLexicon

extension StoredLexicon {
    /// The Russian–Kazakh lexicon that comes with the program.
    ///
    /// - Throws: ``LexiconError`` where the program was built with a damaged file.
    /// - Complexity: linear in the file.
    public static func shipped() throws(LexiconError) -> StoredLexicon {
        try StoredLexicon(bytes: shippedBytes)
    }

    /// As much of it as says what translates some words, in either direction: read in a tenth of the time.
    ///
    /// - Throws: ``LexiconError``, as above.
    /// - Complexity: linear in the file, times the number of words.
    public static func shipped(about words: Set<WordKey>) throws(LexiconError) -> StoredLexicon {
        try LexiconReader.lexicon(of: shippedBytes, about: words)
    }

    private static var shippedBytes: [UInt8] {
        var count = 0
        let start = tm_shipped_lexicon(&count)
        return Array(UnsafeBufferPointer(start: start, count: count))
    }
}
