public import TMBitext

/// Writes terms as TermBase eXchange: ISO 30042:2019, dialect TBX-Basic, data categories as attributes (style `dca`).
///
/// A term and its translations are one concept with a section a language. How often each stands is a note; a unit that
/// shows it in use is its context. TBX asks for at least one concept: without terms the file is no whole TBX.
public struct TBXWriter {
    private static let bufferSize = 65_536

    private let languages: (source: Language, target: Language)
    private let sink: ([UInt8]) throws -> Void
    private var output = XMLOutput()
    private var concepts = 0

    /// Begins a document. Its bytes go to `sink` a part at a time, in order.
    ///
    /// - Parameters:
    ///   - creator: the program and its version.
    public init(_ source: Language, _ target: Language, creator: String, sink: @escaping ([UInt8]) throws -> Void) {
        languages = (source, target)
        self.sink = sink
        output.append(markup: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tbx type=\"TBX-Basic\" style=\"dca\"")
        output.append(attribute: "xml:lang", source.code)
        output.append(markup: " xmlns=\"urn:iso:std:iso:30042:ed-2\">\n<tbxHeader><fileDesc><sourceDesc><p>")
        output.append(text: "Term candidates found in a translation memory by \(creator)")
        output.append(markup: "</p></sourceDesc></fileDesc></tbxHeader>\n<text><body>\n")
    }

    /// Writes a term. Complexity: linear in its texts.
    /// - Throws: what the sink throws.
    public mutating func write(_ term: Term) throws {
        concepts += 1
        output.append(markup: "<conceptEntry id=\"c\(concepts)\">\n<langSec")
        output.append(attribute: "xml:lang", languages.source.code)
        output.append(markup: ">\n")
        append(term.text, count: term.count, context: term.translations.first?.examples.first?.source)
        output.append(markup: "</langSec>\n<langSec")
        output.append(attribute: "xml:lang", languages.target.code)
        output.append(markup: ">\n")
        for translation in term.translations {
            append(translation.text, count: translation.count, context: translation.examples.first?.target)
        }
        output.append(markup: "</langSec>\n</conceptEntry>\n")
        if output.bytes.count >= Self.bufferSize { try sink(output.take()) }
    }

    /// Ends the document.
    /// - Throws: what the sink throws.
    public mutating func finish() throws {
        output.append(markup: "</body></text>\n</tbx>\n")
        try sink(output.take())
    }

    private mutating func append(_ term: String, count: Int, context: String?) {
        output.append(markup: "<termSec><term>")
        output.append(text: term)
        output.append(markup: "</term>")
        if let context {
            output.append(markup: "<descrip type=\"context\">")
            output.append(text: context)
            output.append(markup: "</descrip>")
        }
        output.append(markup: "<note>units: \(count)</note></termSec>\n")
    }
}
