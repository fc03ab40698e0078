internal import TMBitext
internal import TMText

/// Some units' texts, cut into words that are numbered among these texts alone: what can be done on any core.
struct AnalyzedTexts: Sendable {
    /// The units' identifiers.
    private(set) var units: [Int64] = []

    /// The texts' fingerprints.
    private(set) var fingerprints: [UInt32] = []

    /// The words, by number.
    var vocabulary: [String] { forms.words }

    /// The numbers of all texts' words, one text behind the other.
    private(set) var words: [UInt32] = []

    /// Where each text ends in `words`.
    private(set) var ends: [Int] = []

    private var forms = WordForms()

    /// Analyses texts, as ``ComparableText`` does. Complexity: linear.
    init(_ batch: ArraySlice<(unit: Int64, text: String)>) {
        for (unit, text) in batch {
            let scalars = text.scalarArray
            var fingerprint = Fingerprint(scalars)
            Tokenizer.forEachToken(of: scalars) { kind, span, form in
                words.append(forms.number(of: form))
                fingerprint.add(kind, span, form: form)
            }
            units.append(unit)
            fingerprints.append(fingerprint.value)
            ends.append(words.count)
        }
    }
}
