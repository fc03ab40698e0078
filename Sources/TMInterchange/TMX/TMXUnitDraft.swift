internal import TMBitext

/// A `tu` while it is read.
struct TMXUnitDraft {
    /// The line where it begins.
    var line: Int

    /// What spoils the whole unit.
    var obstacle: ImportIssue.Reason?

    /// The attributes that have no field in a translation unit.
    var attributes: [Property] = []

    /// `creationdate`, in seconds since 1970.
    var createdAt: Int?

    /// `creationid`.
    var createdBy: String?

    /// The number of the tag in `srclang`.
    var source: Int?

    /// The notes so far.
    var notes: [String] = []

    /// The properties so far.
    var properties: [Property] = []

    /// The variants so far, and the identities of their language tags.
    var variants: [(tag: Int, variant: Variant)] = []

    /// Why other variants could not be taken.
    var reasons: [ImportIssue.Reason] = []

    /// How many characters that XML does not allow were replaced.
    var replaced = 0

    /// Adds the translation units it gives: one for each text in the source language with each in another; and what
    /// could not be taken. `source` is the tag of the unit's source language, or the whole file's.
    mutating func finish(source: TMXLanguages.Tag?, into found: inout FoundUnits) {
        found.elements += 1
        if let obstacle { return report(obstacle, .unitSkipped, to: &found) }
        let isTaken = addUnits(source: source, to: &found)
        if isTaken { found.elementsTaken += 1 }
        if !isTaken, reasons.isEmpty {
            reasons = [variants.first.map { .oneLanguage($0.variant.language) } ?? .noText]
        }
        for reason in reasons { report(reason, isTaken ? .variantSkipped : .unitSkipped, to: &found) }
        if isTaken, replaced > 0 { report(.controlCharacters(count: replaced), .textChanged, to: &found) }
    }

    private mutating func addUnits(source: TMXLanguages.Tag?, to found: inout FoundUnits) -> Bool {
        ForeignMarkup.restore(&properties, &attributes)
        let provenance = ProvenanceProperties.take(from: &properties)
        // A date that cannot be read stays an attribute, and no other date stands for it.
        let isDated = createdAt != nil || attributes.contains { $0.type == "creationdate" }
        let tag = sourceTag(source)
        let before = found.units.count
        for source in variants.indices where variants[source].tag == tag {
            for target in variants.indices where variants[target].tag != tag {
                let (source, target) = (variants[source].variant, variants[target].variant)
                let unit = TranslationUnit(
                    source: source,
                    target: target,
                    provenance: provenance,
                    createdAt: isDated ? createdAt : target.createdAt ?? source.createdAt,
                    createdBy: createdBy ?? target.createdBy ?? source.createdBy,
                    notes: notes,
                    properties: properties,
                    attributes: attributes
                )
                found.units.append(ImportedUnit(unit: unit, line: line))
            }
        }
        return found.units.count > before
    }

    /// The identity of the tag of the texts to translate from. Where no text is in the language that is named, or none
    /// is, that is the first text's.
    private func sourceTag(_ named: TMXLanguages.Tag?) -> Int? {
        if let named {
            if variants.contains(where: { $0.tag == named.identity }) { return named.identity }
            let same = variants.first { $0.variant.language == named.language }
            if let same { return same.tag }
        }
        return variants.first?.tag
    }

    private func report(_ reason: ImportIssue.Reason, _ effect: ImportIssue.Effect, to found: inout FoundUnits) {
        found.issues.append(ImportIssue(line: line, reason: reason, effect: effect))
    }
}

extension Variant {
    fileprivate var createdAt: Int? { attribute("creationdate").flatMap(TMXDate.seconds) }

    fileprivate var createdBy: String? { attribute("creationid") }

    private func attribute(_ name: String) -> String? {
        attributes.first { $0.type == name }?.value
    }
}
