public import TMBitext
internal import TMText

/// Tells Russian from Kazakh, and both from other languages, by frequent words, letters and word endings.
///
/// Look-alike letters of the Latin alphabet inside a Kazakh or Russian word count as the letters they stand for.
public struct LanguageIdentifier: Sendable {
    /// How many words are looked at.
    private static let inspected = 5_000

    /// Creates an identifier.
    public init() {}

    /// Russian, Kazakh, or `nil` when the text is in another language or too little to tell. Complexity: linear, of
    /// at most the first 5000 words.
    ///
    /// - Parameter hint: a language that a name or a field says the text is in; weighs as much as one clear word.
    public func language(of text: String, hint: Language? = nil) -> Language? {
        var evidence = LanguageEvidence(hint: hint)
        var count = 0
        Tokenizer.forEachToken(of: text.scalarArray) { kind, _, form in
            guard kind == .word, count < Self.inspected else { return }
            evidence.add(form)
            count += 1
        }
        return evidence.verdict
    }
}
