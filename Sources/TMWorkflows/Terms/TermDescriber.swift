internal import TMBitext
internal import TMStore
internal import TMTerms

/// Shows terms as they are written: reads some of the texts they stand in.
struct TermDescriber {
    let memory: TranslationMemory
    let source: Language
    let target: Language

    /// A term with its forms and examples; `nil` where its units are gone.
    ///
    /// - Throws: ``StoreError``.
    func term(_ found: FoundTerm) throws -> Term? {
        var sourceForms = TermForms(language: source)
        var translations: [Term.Translation] = []
        for translation in found.translations {
            guard let described = try self.translation(translation, &sourceForms) else { continue }
            if let known = translations.firstIndex(where: { $0.text.lowercased() == described.text.lowercased() }) {
                translations[known].count += described.count
            } else {
                translations.append(described)
            }
        }
        guard let text = sourceForms.best, !translations.isEmpty else { return nil }
        return Term(text: text, count: found.count, score: found.score, translations: translations)
    }

    private func translation(
        _ found: FoundTerm.Translation,
        _ sourceForms: inout TermForms
    ) throws -> Term.Translation? {
        var targetForms = TermForms(language: target)
        var examples: [Term.Example] = []
        let units = try memory.texts(found.sourcePlaces.map(\.unit), from: source)
        for (place, other) in zip(found.sourcePlaces, found.targetPlaces) {
            guard let texts = units[place.unit], let span = sourceForms.add(place, in: texts.text),
                let otherSpan = targetForms.add(other, in: texts.translation)
            else { continue }
            examples.append(
                Term.Example(
                    unit: place.unit,
                    source: texts.text,
                    sourceSpan: span,
                    target: texts.translation,
                    targetSpan: otherSpan
                )
            )
        }
        return targetForms.best.map { text in
            let shown = examples.sorted { Self.length($0) < Self.length($1) }.prefix(Self.mostExamples)
            return Term.Translation(text: text, count: found.count, examples: Array(shown))
        }
    }

    private static func length(_ example: Term.Example) -> (Int, Int64) {
        (example.source.utf8.count + example.target.utf8.count, example.unit)
    }

    private static let mostExamples = 2
}
