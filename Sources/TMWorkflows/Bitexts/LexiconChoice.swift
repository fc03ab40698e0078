internal import TMBitext
internal import TMLexicon

/// The lexicon that alignment and pairing start from.
public enum LexiconChoice: Hashable, Sendable {
    /// The one that comes with the program, for the languages it knows.
    case shipped

    /// None: all is learned from the texts.
    case none

    /// One from a file that `tm lexicon train` wrote.
    case file(String)

    /// The lexicon in the direction of the languages; `nil` where there is none for them.
    ///
    /// - Throws: ``InputError`` where the file is missing, no lexicon, or for other languages.
    func lexicon(source: Language, target: Language) throws(InputError) -> StoredLexicon? {
        switch self {
        case .none: return nil
        case .shipped: return Self.directed(try ReadLexicon.lexicon(nil), source: source, target: target)
        case .file(let path):
            let lexicon = try ReadLexicon.lexicon(path)
            guard let directed = Self.directed(lexicon, source: source, target: target) else {
                let (left, right) = lexicon.languages
                throw InputError.otherLexicon(path: path, languages: [left, right])
            }
            return directed
        }
    }

    /// Changes with the lexicon, as far as the version of the program does not tell.
    ///
    /// - Throws: ``InputError`` where the file cannot be read.
    func fingerprint() throws(InputError) -> String {
        switch self {
        case .none: return "none"
        case .shipped: return "shipped"
        case .file(let path):
            var fingerprint = Fingerprint()
            fingerprint.add(try FileReading.bytes(at: path, named: path))
            return fingerprint.digits
        }
    }

    /// A lexicon in the direction of the languages; `nil` where it is for others.
    static func directed(_ lexicon: StoredLexicon, source: Language, target: Language) -> StoredLexicon? {
        if lexicon.languages == (source, target) { return lexicon }
        return lexicon.languages == (target, source) ? lexicon.reversed : nil
    }
}
