internal import TMBitext

/// What a unit carries besides its texts.
struct UnitExtras: Equatable {
    /// What is remarked on the unit, or on one of its variants.
    struct Remarks: Equatable {
        var attributes: [Property] = []
        var codes: [InlineCode] = []
        var notes: [String] = []
        var properties: [Property] = []

        var isEmpty: Bool { attributes.isEmpty && codes.isEmpty && notes.isEmpty && properties.isEmpty }

        /// These remarks, and the other's notes, properties and attributes that are not among them.
        func adding(_ other: Remarks) -> Remarks {
            Remarks(
                attributes: (attributes
                    + other.attributes.filter { new in !attributes.contains { $0.type == new.type } })
                    .sorted { $0.type < $1.type },
                codes: codes,
                notes: notes + other.notes.filter { !notes.contains($0) },
                properties: properties + other.properties.filter { !properties.contains($0) }
            )
        }
    }

    var source = Remarks()
    var target = Remarks()
    var unit = Remarks()

    /// Nothing.
    init() {}

    init(_ unit: TranslationUnit) {
        source = Remarks(unit.source)
        target = Remarks(unit.target)
        self.unit = Remarks(attributes: unit.attributes, notes: unit.notes, properties: unit.properties)
    }

    /// Whether a unit carries nothing besides its texts.
    static func isEmpty(_ unit: TranslationUnit) -> Bool {
        unit.attributes.isEmpty && unit.notes.isEmpty && unit.properties.isEmpty && isEmpty(unit.source)
            && isEmpty(unit.target)
    }

    private static func isEmpty(_ variant: Variant) -> Bool {
        variant.attributes.isEmpty && variant.codes.isEmpty && variant.notes.isEmpty && variant.properties.isEmpty
    }

    /// Whether there is nothing.
    var isEmpty: Bool { unit.isEmpty && source.isEmpty && target.isEmpty }

    /// Whether both texts carry the same inline codes; texts with different ones are different units.
    func hasCodes(of other: UnitExtras) -> Bool {
        source.codes == other.source.codes && target.codes == other.target.codes
    }

    /// These extras, and the other's that are not among them; nothing is lost and nothing doubled.
    func adding(_ other: UnitExtras) -> UnitExtras {
        var joined = self
        joined.source = source.adding(other.source)
        joined.target = target.adding(other.target)
        joined.unit = unit.adding(other.unit)
        return joined
    }

    /// The extras of the unit with its two sides exchanged.
    var swapped: UnitExtras {
        var swapped = self
        (swapped.source, swapped.target) = (target, source)
        return swapped
    }

    func apply(to unit: inout TranslationUnit) {
        unit.attributes = self.unit.attributes
        unit.notes = self.unit.notes
        unit.properties = self.unit.properties
        source.apply(to: &unit.source)
        target.apply(to: &unit.target)
    }
}

extension UnitExtras.Remarks {
    fileprivate init(_ variant: Variant) {
        self.init(
            attributes: variant.attributes,
            codes: variant.codes,
            notes: variant.notes,
            properties: variant.properties
        )
    }

    fileprivate func apply(to variant: inout Variant) {
        variant.attributes = attributes
        variant.codes = codes
        variant.notes = notes
        variant.properties = properties
    }
}
