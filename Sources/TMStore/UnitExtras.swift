internal import FoundationEssentials
internal import TMBitext

/// A unit's notes and properties as the store keeps them, in JSON: what is empty is left out.
struct UnitExtras: Codable, Equatable {
    struct Remarks: Codable, Equatable {
        var notes: [String]?
        var properties: [[String]]?

        init(notes: [String], properties: [Property]) {
            self.notes = notes.isEmpty ? nil : notes
            self.properties = properties.isEmpty ? nil : properties.map { [$0.type, $0.value] }
        }

        var isEmpty: Bool { notes == nil && properties == nil }

        var propertyValues: [Property] {
            (properties ?? []).compactMap { $0.count == 2 ? Property(type: $0[0], value: $0[1]) : nil }
        }

        /// These remarks, and the other's that are not among them.
        func adding(_ other: Remarks) -> Remarks {
            let (mine, theirs) = (propertyValues, other.propertyValues)
            return Remarks(
                notes: (notes ?? []) + (other.notes ?? []).filter { notes?.contains($0) != true },
                properties: mine + theirs.filter { !mine.contains($0) }
            )
        }
    }

    var unit: Remarks?
    var source: Remarks?
    var target: Remarks?

    private init(unit: Remarks, source: Remarks, target: Remarks) {
        self.unit = unit.isEmpty ? nil : unit
        self.source = source.isEmpty ? nil : source
        self.target = target.isEmpty ? nil : target
    }

    init(_ unit: TranslationUnit) {
        self.init(
            unit: Remarks(notes: unit.notes, properties: unit.properties),
            source: Remarks(notes: unit.source.notes, properties: unit.source.properties),
            target: Remarks(notes: unit.target.notes, properties: unit.target.properties)
        )
    }

    /// Reads what ``json`` wrote; nothing where there is nothing.
    init(json: String?) {
        let read = json.flatMap { try? JSONDecoder().decode(UnitExtras.self, from: Data($0.utf8)) }
        (unit, source, target) = (read?.unit, read?.source, read?.target)
    }

    /// The extras as a JSON object; `nil` where there are none.
    var json: String? {
        guard unit != nil || source != nil || target != nil else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// These extras, and the other's that are not among them; nothing is lost and nothing doubled.
    func adding(_ other: UnitExtras) -> UnitExtras {
        let none = Remarks(notes: [], properties: [])
        return UnitExtras(
            unit: (unit ?? none).adding(other.unit ?? none),
            source: (source ?? none).adding(other.source ?? none),
            target: (target ?? none).adding(other.target ?? none)
        )
    }

    /// The extras of the unit with its two sides exchanged.
    var swapped: UnitExtras {
        var swapped = self
        (swapped.source, swapped.target) = (target, source)
        return swapped
    }

    func apply(to unit: inout TranslationUnit) {
        unit.notes = self.unit?.notes ?? []
        unit.properties = self.unit?.propertyValues ?? []
        unit.source.notes = source?.notes ?? []
        unit.source.properties = source?.propertyValues ?? []
        unit.target.notes = target?.notes ?? []
        unit.target.properties = target?.propertyValues ?? []
    }
}
