extension Lexicon {
    /// The lexicon that spelling alone gives: equal numbers, and names and loan words that agree in one of their
    /// ``CognateForm``s (`Қазақстан`, `Казахстан`; `Clyde`, `Клайд`).
    ///
    /// Where several words share a form, they share the probability. Complexity: linear in the vocabularies.
    public static func cognates(source: Vocabulary, target: Vocabulary) -> Lexicon {
        let (sources, targets) = (source.keys.map(CognateForm.folded), target.keys.map(CognateForm.folded))
        return CognateForm.allCases.reduce(Lexicon.empty(source: source, target: target)) { lexicon, form in
            let left = FormIndex(source.keys, folded: sources, form: form)
            let right = FormIndex(target.keys, folded: targets, form: form)
            return lexicon.joined(with: Lexicon(forward: left.table(to: right), backward: right.table(to: left)))
        }
    }
}

/// The words of a vocabulary by one of their forms.
private struct FormIndex {
    private let form: CognateForm
    private let keys: [WordKey]
    private let texts: [String?]
    private var words: [String: [Int32]] = [:]

    init(_ keys: [WordKey], folded: [String], form: CognateForm) {
        self.form = form
        self.keys = keys
        texts = zip(keys, folded).map(form.text)
        for (number, text) in texts.enumerated() {
            if let text { words[text, default: []].append(Int32(number)) }
        }
    }

    func table(to other: FormIndex) -> TranslationTable {
        TranslationTable(
            rows: zip(keys, texts).map { key, text in
                guard let text, let partners = other.words[text] else { return [] }
                let value = form.trust(in: key, text: text) / Float(partners.count)
                return partners.map { (column: $0, value: value) }
            }
        )
    }
}
