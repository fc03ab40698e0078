public import TMBitext

/// Writes translation units as TMX 1.4b: UTF-8, valid against `tmx14.dtd`, one element a line.
///
/// Provenance is written as properties at the head of a unit: `x-document` (memoQ's name) for the article in the source
/// language, `x-tm-…` for all else. What the document type has no place for is written so that ``TMXReader`` restores
/// it: unknown attributes as properties, tags of other formats as `ph`. XML cannot hold control characters: a space is
/// written for U+000B and U+000C, nothing for the others, and ``replacedCharacters`` counts them.
///
/// The same units give the same bytes. Memory is bounded by the longest unit.
public struct TMXWriter: UnitFileWriter {
    /// How many units were written.
    public private(set) var units = 0

    /// How many characters were replaced or left out, because XML cannot hold them.
    public var replacedCharacters: Int { output.replacedCharacters }

    private static let bufferSize = 65_536

    private let header: TMXHeader
    private let sink: ([UInt8]) throws -> Void
    private var output = XMLOutput()

    /// Begins a document. Its bytes go to `sink` a part at a time, in order; nothing is closed.
    public init(header: TMXHeader, sink: @escaping ([UInt8]) throws -> Void) {
        self.header = header
        self.sink = sink
        output.append(markup: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n<header")
        output.append(attribute: "creationtool", header.creationTool)
        output.append(attribute: "creationtoolversion", header.creationToolVersion)
        output.append(attribute: "segtype", header.segmentType.rawValue)
        output.append(attribute: "o-tmf", header.originalFormat)
        output.append(attribute: "adminlang", header.administrativeLanguage)
        output.append(attribute: "srclang", header.sourceLanguage?.code ?? "*all*")
        output.append(attribute: "datatype", header.dataType)
        output.append(markup: "/>\n<body>\n")
    }

    /// Writes a unit. Complexity: linear in its text.
    /// - Throws: what the sink throws.
    public mutating func write(_ unit: TranslationUnit) throws {
        output.append(markup: "<tu")
        let (language, other) = (unit.source.language, unit.target.language)
        if let usual = header.sourceLanguage, usual != language || language == other {
            output.append(attribute: "srclang", Self.tag(of: unit.source))
        }
        let date = unit.createdAt.flatMap(TMXDate.string)
        if let date { output.append(attribute: "creationdate", date) }
        if let author = unit.createdBy { output.append(attribute: "creationid", author) }
        let foreign = append(unit.attributes, onUnit: true) { name in
            (name == "creationdate" && date != nil) || (name == "creationid" && unit.createdBy != nil)
        }
        output.append(markup: ">\n")
        append(notes: unit.notes)
        for provenance in unit.provenance {
            ProvenanceProperties.forEach(of: provenance) { append(property: $0, $1) }
        }
        append(properties: unit.properties, foreign)
        append(unit.source)
        append(unit.target)
        output.append(markup: "</tu>\n")
        units += 1
        if output.bytes.count >= Self.bufferSize { try sink(output.take()) }
    }

    /// Ends the document.
    /// - Throws: what the sink throws.
    public mutating func finish() throws {
        output.append(markup: "</body>\n</tmx>\n")
        try sink(output.take())
    }

    private static func tag(of variant: Variant) -> String {
        variant.attributes.first { $0.type == "xml:lang" }?.value ?? variant.language.code
    }

    private mutating func append(_ variant: Variant) {
        output.append(markup: "<tuv")
        output.append(attribute: "xml:lang", Self.tag(of: variant))
        let foreign = append(variant.attributes, onUnit: false) { $0 == "xml:lang" }
        output.append(markup: ">")
        if variant.notes.count + variant.properties.count + foreign.count > 0 { output.append(markup: "\n") }
        append(notes: variant.notes)
        append(properties: variant.properties, foreign)
        output.append(markup: "<seg>")
        if variant.codes.isEmpty {
            output.append(text: variant.text)
        } else {
            SegmentMarkup.append(variant, to: &output)
        }
        output.append(markup: "</seg></tuv>\n")
    }

    /// Writes the attributes that TMX knows, and gives back the others.
    private mutating func append(
        _ attributes: [Property],
        onUnit: Bool,
        except isWritten: (String) -> Bool
    ) -> [Property] {
        var foreign: [Property] = []
        for attribute in attributes where !isWritten(attribute.type) {
            if ForeignMarkup.isNative(attribute, onUnit: onUnit) {
                output.append(attribute: attribute.type, attribute.value)
            } else {
                foreign.append(attribute)
            }
        }
        return foreign
    }

    private mutating func append(notes: [String]) {
        for note in notes {
            output.append(markup: "<note>")
            output.append(text: note)
            output.append(markup: "</note>\n")
        }
    }

    private mutating func append(properties: [Property], _ foreign: [Property]) {
        for property in properties { append(property: property.type, property.value) }
        for attribute in foreign {
            append(property: ForeignMarkup.attributeType, "\(attribute.type)=\(attribute.value)")
        }
    }

    private mutating func append(property type: String, _ value: String) {
        output.append(markup: "<prop")
        output.append(attribute: "type", type)
        output.append(markup: ">")
        output.append(text: value)
        output.append(markup: "</prop>\n")
    }
}
