internal import FoundationEssentials
internal import TMBitext

/// What a unit carries besides its texts, as the store keeps it, in JSON: what is empty is left out.
struct UnitExtras: Codable, Equatable {
    /// What is remarked on the unit, or on one of its variants.
    struct Remarks: Codable, Equatable {
        var notes: [String]?
        var properties: [[String]]?
        var attributes: [[String]]?
        var codes: [Code]?

        init(notes: [String], properties: [Property], attributes: [Property], codes: [InlineCode] = []) {
            self.notes = notes.isEmpty ? nil : notes
            self.properties = properties.isEmpty ? nil : properties.map { [$0.type, $0.value] }
            self.attributes = attributes.isEmpty ? nil : attributes.map { [$0.type, $0.value] }
            self.codes = codes.isEmpty ? nil : codes.map { Code(offset: $0.offset, markup: $0.markup) }
        }

        var isEmpty: Bool { self == Remarks(notes: [], properties: [], attributes: []) }

        var propertyValues: [Property] { Self.values(properties) }
        var attributeValues: [Property] { Self.values(attributes) }
        var codeValues: [InlineCode] { (codes ?? []).map { InlineCode(offset: $0.offset, markup: $0.markup) } }

        private static func values(_ pairs: [[String]]?) -> [Property] {
            (pairs ?? []).compactMap { $0.count == 2 ? Property(type: $0[0], value: $0[1]) : nil }
        }

        /// These remarks, and the other's notes, properties and attributes that are not among them.
        func adding(_ other: Remarks) -> Remarks {
            let (properties, attributes) = (propertyValues, attributeValues)
            return Remarks(
                notes: (notes ?? []) + (other.notes ?? []).filter { notes?.contains($0) != true },
                properties: properties + other.propertyValues.filter { !properties.contains($0) },
                attributes: (attributes
                    + other.attributeValues.filter { new in !attributes.contains { $0.type == new.type } })
                    .sorted { $0.type < $1.type },
                codes: codeValues
            )
        }
    }

    /// An inline code.
    struct Code: Codable, Equatable {
        var offset: Int
        var markup: String
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
            unit: Remarks(notes: unit.notes, properties: unit.properties, attributes: unit.attributes),
            source: Remarks(unit.source),
            target: Remarks(unit.target)
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

    /// Whether both texts carry the same inline codes; texts with different ones are different units.
    func hasCodes(of other: UnitExtras) -> Bool {
        source?.codes == other.source?.codes && target?.codes == other.target?.codes
    }

    /// These extras, and the other's that are not among them; nothing is lost and nothing doubled.
    func adding(_ other: UnitExtras) -> UnitExtras {
        let none = Remarks(notes: [], properties: [], attributes: [])
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
        unit.attributes = self.unit?.attributeValues ?? []
        source?.apply(to: &unit.source)
        target?.apply(to: &unit.target)
    }
}

extension UnitExtras.Remarks {
    fileprivate init(_ variant: Variant) {
        self.init(
            notes: variant.notes,
            properties: variant.properties,
            attributes: variant.attributes,
            codes: variant.codes
        )
    }

    fileprivate func apply(to variant: inout Variant) {
        variant.notes = notes ?? []
        variant.properties = propertyValues
        variant.attributes = attributeValues
        variant.codes = codeValues
    }
}
