internal import TMBitext
internal import TMCleaning
internal import TMMarkup

/// A page as text, with its language and what is doubtful about it.
struct DecodedPage: Sendable {
    let page: Page
    let language: Language
    let doubts: [InputDoubt]

    /// Decodes a page.
    ///
    /// - Parameter wanted: the language that the page must be in; `nil` to take the one that it shows.
    init(_ found: FoundPage, wanted: Language?) throws(InputError) {
        var path = found.path
        let bytes: [UInt8]
        var record: Record?
        switch found.content {
        case .file(let location): bytes = try FileReading.bytes(at: location, named: path)
        case .bytes(let read): bytes = read
        case .record(let given):
            (bytes, record) = (given.bytes, given)
            path += "/\(given.line)"
        }
        let decoded = try Self.decoded(bytes, path: path)
        if let record {
            do throws(RecordFault) {
                let fields = try RecordPage(decoded.text, form: record.form)
                if let id = fields.fields[.id], !id.isEmpty { path = "\(found.path)/\(id)" }
                page = Page(source: found.source, path: path, text: fields.text, facts: fields.facts)
            } catch {
                throw InputError.malformedRecord(path: found.path, line: record.line, reason: error)
            }
        } else {
            page = try Self.page(decoded.text, source: found.source, path: path)
        }
        language = try ReadPage.language(of: page, wanted: wanted)
        doubts = Self.doubts(page, language, decoded)
    }

    private static func decoded(_ bytes: [UInt8], path: String) throws(InputError) -> DecodedText {
        do throws(PageDecodingError) {
            return try PageDecoder.decoded(bytes)
        } catch {
            throw InputError.undecodable(path: path, reason: error)
        }
    }

    /// The page of a text, which may be a web page.
    static func page(_ text: String, source: String, path: String) throws(InputError) -> Page {
        guard HTMLPage.isHTML(text) || path.lowercased().hasSuffix(".html") || path.lowercased().hasSuffix(".htm")
        else {
            return Page(source: source, path: path, text: text)
        }
        guard let html = HTMLPage(html: text) else { throw InputError.undecodable(path: path, reason: .empty) }
        return Page(source: source, path: path, text: html.text, facts: html.facts, markup: html.markup)
    }

    private static func doubts(_ page: Page, _ language: Language, _ decoded: DecodedText) -> [InputDoubt] {
        var doubts: [InputDoubt] = []
        if let declared = decoded.wrongDeclaration, !page.markup.isEmpty {
            doubts.append(
                .wrongDeclaration(path: page.path, declared: declared, found: decoded.encoding.rawValue)
            )
        }
        if LostLetters.areMissing(in: page.text, language: language) { doubts.append(.lostLetters(path: page.path)) }
        // The language that a web page declares is its template's, as often as not; no doubt comes from there.
        let stated = LanguageHint.language(ofPath: page.path) ?? (page.markup.isEmpty ? page.facts.language : nil)
        if let stated, stated != language {
            doubts.append(.otherLanguage(path: page.path, named: stated, found: language))
        }
        return doubts
    }
}
