/// Why bytes are not a lexicon that can be read.
public enum LexiconError: Error, Hashable, Sendable {
    /// They are something else.
    case notALexicon

    /// They are a lexicon of another version.
    case version(expected: Int, found: Int)

    /// They are cut short, or changed since they were written.
    case damaged
}
