internal import TMBitext
internal import TMLexicon

/// Looks into a lexicon.
public struct InspectLexicon: Sendable {
    /// The lexicon's file; `nil` for the shipped one.
    public var path: String?

    /// Creates the use case.
    public init(path: String?) {
        self.path = path
    }

    /// What the lexicon is made of.
    ///
    /// - Throws: ``InputError``.
    public func summary() throws(InputError) -> LexiconSummary {
        let lexicon = try ReadLexicon.lexicon(path)
        return LexiconSummary(lexicon, byteCount: lexicon.bytes.count)
    }

    /// The translations of a word in both directions, the most probable first, at most `limit` a direction.
    ///
    /// - Throws: ``InputError``.
    public func translations(of word: String, limit: Int) throws(InputError) -> [WordTranslation] {
        let lexicon = try ReadLexicon.lexicon(path)
        return [lexicon, lexicon.reversed].flatMap { lexicon in
            WordKey.keys(of: word).flatMap { key in
                lexicon.translations(of: key).prefix(limit).map { entry in
                    WordTranslation(
                        language: lexicon.languages.source,
                        word: key.text,
                        isCut: key.isCut,
                        translation: entry.key.text,
                        isTranslationCut: entry.key.isCut,
                        probability: Double(entry.probability)
                    )
                }
            }
        }
    }
}
