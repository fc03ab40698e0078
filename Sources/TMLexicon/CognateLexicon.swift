extension Lexicon {
    /// The lexicon that spelling alone gives: equal numbers, equal Latin words, and names and loan words that are the
    /// same once Kazakh letters are folded (`Қазақстан`, `Казахстан`).
    ///
    /// Where several words share a form, they share the probability. Complexity: linear in the vocabularies.
    public static func cognates(source: Vocabulary, target: Vocabulary) -> Lexicon {
        let sourceForms = words(byFormIn: source)
        let targetForms = words(byFormIn: target)
        return Lexicon(
            forward: table(from: source, to: targetForms),
            backward: table(from: target, to: sourceForms)
        )
    }

    private static func words(byFormIn vocabulary: Vocabulary) -> [String: [Int32]] {
        var words: [String: [Int32]] = [:]
        for (number, key) in vocabulary.keys.enumerated() {
            if let form = key.cognateForm { words[form, default: []].append(Int32(number)) }
        }
        return words
    }

    private static func table(from vocabulary: Vocabulary, to words: [String: [Int32]]) -> TranslationTable {
        TranslationTable(
            rows: vocabulary.keys.map { key in
                guard let form = key.cognateForm, let partners = words[form] else { return [] }
                let value = trust(in: key, form: form) / Float(partners.count)
                return partners.map { (column: $0, value: value) }
            }
        )
    }

    /// How probable it is that two words of one form translate each other: long forms seldom agree by chance.
    private static func trust(in key: WordKey, form: String) -> Float {
        if key.isNumber { return 0.6 }
        return switch form.unicodeScalars.count {
        case ...3: 0.1
        case 4: 0.3
        default: 0.5
        }
    }
}
