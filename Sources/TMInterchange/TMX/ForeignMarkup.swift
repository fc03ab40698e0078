internal import TMBitext

/// How what TMX's document type has no place for is written into a valid TMX, so that reading it restores it.
enum ForeignMarkup {
    /// A tag of another format, or one that breaks the document type, is the text of a `ph` with this attribute.
    static let wrapperAttribute = Property(type: "type", value: "x-tm-tag")

    /// Whether a `ph` with these attributes wraps a tag: in XLIFF the attribute is called `ctype` and stands behind an `id`.
    static func isWrapper(_ attributes: [Property]) -> Bool {
        attributes == [wrapperAttribute]
            || attributes.contains { $0.type == "ctype" && $0.value == wrapperAttribute.value }
    }

    /// An attribute that `tu` or `tuv` cannot have is a property of this type: `NAME=VALUE`.
    static let attributeType = "x-tm-attribute"

    /// Whether an attribute may stand on an element of TMX 1.4b.
    static func isNative(_ attribute: Property, onUnit: Bool) -> Bool {
        switch attribute.type {
        case "tuid", "srclang": onUnit
        case "segtype": onUnit && TMXHeader.SegmentType(rawValue: attribute.value) != nil
        default: shared.contains(attribute.type)
        }
    }

    /// Moves the attributes among some properties back to the attributes, which end up sorted by name.
    static func restore(_ properties: inout [Property], _ attributes: inout [Property]) {
        if properties.contains(where: { $0.type == attributeType }) {
            for property in properties where property.type == attributeType {
                guard let name = property.value.firstIndex(of: "=") else { continue }
                let value = property.value[property.value.index(after: name)...]
                attributes.append(Property(type: String(property.value[..<name]), value: String(value)))
            }
            properties.removeAll { $0.type == attributeType && $0.value.contains("=") }
        }
        if attributes.count > 1 { attributes.sort { $0.type < $1.type } }
    }

    private static let shared: Set<String> = [
        "o-encoding", "datatype", "usagecount", "lastusagedate", "creationtool", "creationtoolversion", "creationdate",
        "creationid", "changedate", "changeid", "o-tmf",
    ]
}
