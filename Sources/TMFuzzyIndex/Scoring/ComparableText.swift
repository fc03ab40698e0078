internal import TMBitext
internal import TMText

/// A text as the scorer sees it: its words, numbers and marks, folded, and a fingerprint of what folding leaves.
struct ComparableText {
    /// The tokens' forms for comparison, in order.
    let words: [String]

    /// Equal for two texts with the same words only where they are the same text; see ``Fingerprint``.
    let fingerprint: UInt32

    /// Reads a text. Complexity: linear.
    init(_ text: String) {
        let scalars = text.scalarArray
        var words: [String] = []
        var fingerprint = Fingerprint(scalars)
        Tokenizer.forEachToken(of: scalars) { kind, span, form in
            words.append(String(form))
            fingerprint.add(kind, span, form: form)
        }
        self.words = words
        self.fingerprint = fingerprint.value
    }
}
