internal import TMLexicon

/// Reads lexicons.
enum ReadLexicon {
    /// The lexicon of a file; the shipped one where no path is given.
    ///
    /// - Throws: ``InputError``.
    static func lexicon(_ path: String?) throws(InputError) -> StoredLexicon {
        let bytes = try path.map { path throws(InputError) in try FileReading.bytes(at: path, named: path) }
        do throws(LexiconError) {
            guard let bytes else { return try StoredLexicon.shipped() }
            return try StoredLexicon(bytes: bytes)
        } catch {
            throw InputError.unreadableLexicon(path: path ?? "the shipped lexicon", reason: error)
        }
    }
}
