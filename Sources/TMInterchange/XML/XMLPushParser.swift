internal import CXML2

/// libxml2's SAX2 push parser: bytes of UTF-8 in, calls of a handler out, in bounded memory.
///
/// No document type is fetched, no external entity read; only the entities that ``XMLEntities`` holds are expanded.
/// Prefixes need no declaration. Whatever the XML declaration says of the encoding is not looked at. Characters that XML
/// does not allow come marked, as ``ForbiddenCharacters`` says.
final class XMLPushParser {
    /// The most bytes given to libxml2 at once.
    private static let slice = 32_768

    /// How deeply elements may be nested.
    private static let deepest = 100

    private static let libraryIsReady: Void = xmlInitParser()

    private let handler: any XMLHandler
    private let linesBefore: Int
    private let names = XMLNames()
    private let entities = XMLEntities()
    private var context: xmlParserCtxtPtr?
    private var depth = 0
    private var isFinishing = false
    private var failure: InterchangeError?

    /// Creates a parser that calls a handler, for a document before which so many lines are counted.
    init(handler: any XMLHandler, linesBefore: Int = 0) {
        self.handler = handler
        self.linesBefore = linesBefore
        Self.libraryIsReady
        var calls = Self.calls
        context = xmlCreatePushParserCtxt(&calls, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
        if let context {
            xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue))
        }
    }

    deinit {
        guard let context else { return }
        // libxml2 keeps entity declarations in a document of its own, also where a handler takes them.
        if let document = context.pointee.myDoc { xmlFreeDoc(document) }
        xmlFreeParserCtxt(context)
    }

    /// The line the parser is at, from 1.
    var line: Int {
        guard let input = context?.pointee.input else { return linesBefore + 1 }
        return linesBefore + Int(input.pointee.line)
    }

    /// Parses the next bytes of the document.
    /// - Throws: the first error of the document, or of the handler.
    func parse(_ bytes: ArraySlice<UInt8>) throws(InterchangeError) {
        var rest = bytes
        while !rest.isEmpty {
            rest.prefix(Self.slice).withUnsafeBytes { slice in
                let characters = slice.assumingMemoryBound(to: CChar.self)
                _ = xmlParseChunk(context, characters.baseAddress, Int32(characters.count), 0)
            }
            if let failure { throw failure }
            rest = rest.dropFirst(Self.slice)
        }
    }

    /// Ends the document.
    /// - Throws: `InterchangeError` when it is not complete.
    func finish() throws(InterchangeError) {
        isFinishing = true
        xmlParseChunk(context, nil, 0, 1)
        if let failure { throw failure }
    }
}

extension XMLPushParser {
    /// What libxml2 calls. `characters` serves CDATA and white space as well.
    private static var calls: xmlSAXHandler {
        var calls = xmlSAXHandler()
        calls.initialized = UInt32(XML_SAX2_MAGIC)
        calls.startElementNs = { parser, name, prefix, _, _, _, count, _, attributes in
            XMLPushParser.with(parser) { $0.start(name, prefix, attributes, Int(count)) }
        }
        calls.endElementNs = { parser, _, _, _ in XMLPushParser.with(parser) { $0.end() } }
        calls.characters = { parser, bytes, count in
            XMLPushParser.with(parser) { $0.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
        }
        calls.ignorableWhitespace = calls.characters
        calls.getEntity = { parser, name in
            guard let parser, let name else { return nil }
            return Unmanaged<XMLPushParser>.fromOpaque(parser).takeUnretainedValue().entity(String(cString: name))
        }
        calls.entityDecl = { parser, name, kind, _, _, text in
            guard kind == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue), let name, let text else { return }
            XMLPushParser.with(parser) { $0.entities.declare(String(cString: name), String(cString: text)) }
        }
        calls.serror = { parser, error in
            guard let error else { return }
            XMLPushParser.with(parser) { $0.report(error.pointee) }
        }
        return calls
    }

    private static func with(_ pointer: UnsafeMutableRawPointer?, _ body: (XMLPushParser) -> Void) {
        guard let pointer else { return }
        Unmanaged<XMLPushParser>.fromOpaque(pointer)._withUnsafeGuaranteedRef(body)
    }

    private func start(
        _ name: UnsafePointer<xmlChar>?,
        _ prefix: UnsafePointer<xmlChar>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
        _ count: Int
    ) {
        depth += 1
        guard depth <= Self.deepest else { return stop(.tooDeep(line: line)) }
        do throws(InterchangeError) {
            let attributes = XMLAttributes(attributes, count: count, names: names)
            try handler.start(names.name(prefix, name), attributes, line: line)
        } catch {
            stop(error)
        }
    }

    private func end() {
        depth -= 1
        do throws(InterchangeError) {
            try handler.end()
        } catch {
            stop(error)
        }
    }

    private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let (text, count) = ForbiddenCharacters.unmark(bytes) else { return handler.text(bytes) }
        handler.replacedCharacters(count)
        text.withUnsafeBufferPointer { handler.text($0) }
    }

    private func entity(_ name: String) -> xmlEntityPtr? {
        if context?.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE {
            handler.refusedEntity(name, isInAttribute: true)
            return entities.inAttribute
        }
        let (entity, isKnown) = entities.inContent(name)
        if !isKnown { handler.refusedEntity(name, isInAttribute: false) }
        return entity
    }

    private func stop(_ error: InterchangeError) {
        if failure == nil { failure = error }
        xmlStopParser(context)
    }

    private func report(_ error: xmlError) {
        guard failure == nil, error.level == XML_ERR_FATAL, error.domain != Int32(XML_FROM_NAMESPACE.rawValue) else {
            return
        }
        let line = linesBefore + max(1, Int(error.line))
        failure = Self.failure(error, line: line, isCutOff: isFinishing && depth > 0)
    }
}
