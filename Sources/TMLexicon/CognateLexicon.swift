extension Lexicon {
    /// The lexicon that spelling alone gives: equal numbers, and names and loan words that agree in one of their
    /// ``CognateForm``s (`Қазақстан`, `Казахстан`; `Clyde`, `Клайд`).
    ///
    /// Where several words share a form, they share the probability. Complexity: linear in the vocabularies.
    public static func cognates(source: Vocabulary, target: Vocabulary) -> Lexicon {
        let folding = CognateFolding()
        return CognateForm.allCases.reduce(Lexicon.empty(source: source, target: target)) { lexicon, form in
            let left = FormIndex(source, form: form, folding: folding)
            let right = FormIndex(target, form: form, folding: folding)
            return lexicon.joined(with: Lexicon(forward: left.table(to: right), backward: right.table(to: left)))
        }
    }
}

/// The words of a vocabulary by one of their forms.
private struct FormIndex {
    private let form: CognateForm

    /// The number of each word's form; -1 where it has none.
    private let formOfWord: [Int32]

    /// The distinct forms, numbered.
    private let forms: WordNumbers

    /// The words of each form, ascending.
    private let words: WordLists

    init(_ vocabulary: Vocabulary, form: CognateForm, folding: CognateFolding) {
        var forms = WordNumbers()
        var formOfWord: [Int32] = []
        var lists = WordLists()
        for key in vocabulary.keys {
            guard let wordForm = form.form(of: key, folding: folding) else {
                formOfWord.append(-1)
                lists.append(EmptyCollection())
                continue
            }
            let number = forms.add(wordForm)
            formOfWord.append(number)
            lists.append(CollectionOfOne(number))
        }
        self.form = form
        (self.forms, self.formOfWord) = (forms, formOfWord)
        words = lists.inverted(wordCount: forms.keys.count)
    }

    /// For each word the words of the other index that share its form.
    func table(to other: FormIndex) -> TranslationTable {
        let others = forms.keys.map { other.forms[$0] }
        var table = TranslationTable(rows: 0)
        for number in formOfWord {
            if number >= 0, let partner = others[Int(number)] {
                let partners = other.words.range(Int(partner))
                let value = form.trust(in: forms.keys[Int(number)]) / Float(partners.count)
                for place in partners { table.append(column: other.words.words[place], value: value) }
            }
            table.endRow()
        }
        return table
    }
}
