public import TMBitext

/// Writes translation units as XLIFF 1.2 (OASIS 2008), for translation editors: a `trans-unit` each, under a `file` for each
/// run of units in the same languages.
///
/// An inline code becomes a `ph` that holds its markup, and ``XLIFFReader`` restores it; notes become `note`. Properties,
/// attributes and provenance are not written.
public struct XLIFFWriter: UnitFileWriter {
    /// How many units were written.
    public private(set) var units = 0

    private static let bufferSize = 65_536

    private let sink: ([UInt8]) throws -> Void
    private var output = XMLOutput()
    private var languages: (Language, Language)?

    /// Begins a document. Its bytes go to `sink` a part at a time, in order.
    public init(sink: @escaping ([UInt8]) throws -> Void) {
        self.sink = sink
        output.append(
            markup: """
                <?xml version="1.0" encoding="UTF-8"?>
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">

                """
        )
    }

    /// Writes a unit. Complexity: linear in its text.
    /// - Throws: what the sink throws.
    public mutating func write(_ unit: TranslationUnit) throws {
        let pair = (unit.source.language, unit.target.language)
        if languages.map({ $0 != pair }) ?? true { beginFile(pair) }
        units += 1
        output.append(markup: "<trans-unit id=\"\(units)\">\n")
        append("source", unit.source)
        append("target", unit.target)
        for note in unit.notes {
            output.append(markup: "<note>")
            output.append(text: note)
            output.append(markup: "</note>\n")
        }
        output.append(markup: "</trans-unit>\n")
        if output.bytes.count >= Self.bufferSize { try sink(output.take()) }
    }

    /// Ends the document.
    /// - Throws: what the sink throws.
    public mutating func finish() throws {
        // The schema wants a file.
        if languages == nil { beginFile((.russian, .kazakh)) }
        output.append(markup: "</body>\n</file>\n</xliff>\n")
        try sink(output.take())
    }

    private mutating func beginFile(_ pair: (Language, Language)) {
        if languages != nil { output.append(markup: "</body>\n</file>\n") }
        languages = pair
        output.append(markup: "<file original=\"\" datatype=\"plaintext\"")
        output.append(attribute: "source-language", pair.0.code)
        output.append(attribute: "target-language", pair.1.code)
        output.append(markup: ">\n<body>\n")
    }

    private mutating func append(_ name: String, _ variant: Variant) {
        output.append(markup: "<\(name) xml:space=\"preserve\">")
        let scalars = variant.codes.isEmpty ? [] : Array(variant.text.unicodeScalars)
        var at = 0
        for (number, code) in variant.codes.enumerated() {
            let end = min(max(at, code.offset), scalars.count)
            output.append(text: String(String.UnicodeScalarView(scalars[at..<end])))
            at = end
            output.append(markup: "<ph")
            output.append(attribute: "id", String(number + 1))
            output.append(attribute: "ctype", ForeignMarkup.wrapperAttribute.value)
            output.append(markup: ">")
            output.append(text: code.markup)
            output.append(markup: "</ph>")
        }
        output.append(text: variant.codes.isEmpty ? variant.text : String(String.UnicodeScalarView(scalars[at...])))
        output.append(markup: "</\(name)>\n")
    }
}
