internal import TMBitext

/// A `tu` while it is read.
struct TMXUnitDraft {
    /// The line where it begins.
    var line: Int

    /// The attributes that have no field in a translation unit, sorted by name.
    var attributes: [Property] = []

    /// `creationdate`, in seconds since 1970.
    var createdAt: Int?

    /// `creationid`.
    var createdBy: String?

    /// `srclang`.
    var sourceTag: String?

    /// The notes so far.
    var notes: [String] = []

    /// The properties so far.
    var properties: [Property] = []

    /// The variants so far.
    var variants: [TMXVariantDraft] = []

    /// What spoils the whole unit.
    var obstacle: ImportIssue.Reason?

    /// The translation units it gives: one for each text in the source language with each in another; and what could
    /// not be taken. `header` is the source language of the whole file.
    func units(header: String?) -> (units: [ImportedUnit], issues: [ImportIssue]) {
        if let obstacle { return ([], [issue(obstacle, .unitSkipped)]) }
        var readable: [(tag: String, variant: Variant)] = []
        var reasons: [ImportIssue.Reason] = []
        for draft in variants {
            do throws(ImportIssue.Reason) {
                readable.append((LanguageTag.folded(draft.tag ?? ""), try draft.variant()))
            } catch {
                reasons.append(error)
            }
        }
        let pairs = Self.pairs(readable, source: sourceTag ?? header)
        if pairs.isEmpty {
            if reasons.isEmpty { reasons = [readable.first.map { .oneLanguage($0.variant.language) } ?? .noText] }
            return ([], reasons.map { issue($0, .unitSkipped) })
        }
        var properties = properties
        let provenance = ProvenanceProperties.take(from: &properties)
        let units = pairs.map { source, target in
            TranslationUnit(
                source: source,
                target: target,
                provenance: provenance,
                createdAt: createdAt ?? target.createdAt ?? source.createdAt,
                createdBy: createdBy ?? target.createdBy ?? source.createdBy,
                notes: notes,
                properties: properties,
                attributes: attributes
            )
        }
        return (units.map { ImportedUnit(unit: $0, line: line) }, reasons.map { issue($0, .variantSkipped) })
    }

    /// Every text in the source language with every text in another. Where no text is in the source language, or none
    /// is named, the first text's language is it.
    private static func pairs(
        _ variants: [(tag: String, variant: Variant)],
        source: String?
    ) -> [(Variant, Variant)] {
        guard let first = variants.first else { return [] }
        let wanted = source.map(LanguageTag.folded)
        let language = wanted.flatMap(Language.init)
        let tag =
            variants.first { $0.tag == wanted }?.tag ?? variants.first { $0.variant.language == language }?.tag
            ?? first.tag
        let targets = variants.filter { $0.tag != tag }
        return variants.filter { $0.tag == tag }.flatMap { source in targets.map { (source.variant, $0.variant) } }
    }

    private func issue(_ reason: ImportIssue.Reason, _ effect: ImportIssue.Effect) -> ImportIssue {
        ImportIssue(line: line, reason: reason, effect: effect)
    }
}

extension Variant {
    fileprivate var createdAt: Int? { attribute("creationdate").flatMap(TMXDate.seconds) }

    fileprivate var createdBy: String? { attribute("creationid") }

    private func attribute(_ name: String) -> String? {
        attributes.first { $0.type == name }?.value
    }
}
