/// A text and its translation: TMX's `tu`, with one variant on each side.
public struct TranslationUnit: Hashable, Sendable {
    /// The text.
    public var source: Variant

    /// Its translation.
    public var target: Variant

    /// Every place the unit was found at; empty for a unit that was imported.
    public var provenance: [Provenance]

    /// When the unit was made, in seconds since 1970-01-01T00:00:00Z.
    public var createdAt: Int?

    /// Who made the unit.
    public var createdBy: String?

    /// Remarks for people: TMX's `note`.
    public var notes: [String]

    /// Typed remarks: TMX's `prop`, in order, those that `tm` does not know included.
    public var properties: [Property]

    /// What a file said about the unit in attributes that have no field here, sorted by name: `tuid`, `changedate` …
    public var attributes: [Property]

    /// Doubts that the texts raise; a memory finds them when it stores the unit.
    public var marks: [QualityMark] = []

    /// Creates a unit.
    public init(
        source: Variant,
        target: Variant,
        provenance: [Provenance] = [],
        createdAt: Int? = nil,
        createdBy: String? = nil,
        notes: [String] = [],
        properties: [Property] = [],
        attributes: [Property] = []
    ) {
        self.source = source
        self.target = target
        self.provenance = provenance
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.notes = notes
        self.properties = properties
        self.attributes = attributes
    }
}
