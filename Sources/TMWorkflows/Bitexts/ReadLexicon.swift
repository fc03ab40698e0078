internal import TMLexicon

/// Reads lexicons.
enum ReadLexicon {
    /// The lexicon of a file; the shipped one where no path is given.
    ///
    /// - Throws: ``InputError``.
    static func lexicon(_ path: String?) throws(InputError) -> StoredLexicon {
        let bytes = try path.map { path throws(InputError) in try FileReading.bytes(at: path, named: path) }
        return try reading(path) { () throws(LexiconError) in
            guard let bytes else { return try StoredLexicon.shipped() }
            return try StoredLexicon(bytes: bytes)
        }
    }

    /// As much of the shipped lexicon as says what translates some words.
    ///
    /// - Throws: ``InputError``.
    static func shipped(about words: Set<WordKey>) throws(InputError) -> StoredLexicon {
        try reading(nil) { () throws(LexiconError) in try StoredLexicon.shipped(about: words) }
    }

    private static func reading(
        _ path: String?,
        _ body: () throws(LexiconError) -> StoredLexicon
    ) throws(InputError) -> StoredLexicon {
        do throws(LexiconError) {
            return try body()
        } catch {
            throw InputError.unreadableLexicon(path: path ?? "the shipped lexicon", reason: error)
        }
    }
}
