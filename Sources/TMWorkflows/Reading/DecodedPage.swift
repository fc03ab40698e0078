internal import TMBitext
internal import TMCleaning
internal import TMMarkup

/// A page as text, with its language and what is doubtful about it.
struct DecodedPage: Sendable {
    let page: Page
    let language: Language
    let doubts: [InputDoubt]

    /// Decodes a page and tells its language.
    ///
    /// - Parameter wanted: the language that the page must be in; `nil` to take the one that it shows.
    init(_ found: FoundPage, wanted: Language?) throws(InputError) {
        let (page, decoded) = try Self.page(found)
        self.page = page
        language = try ReadPage.language(of: page, wanted: wanted)
        doubts = Self.doubts(page, language, decoded)
    }

    /// Decodes a page, whatever its language.
    static func page(_ found: FoundPage) throws(InputError) -> (page: Page, decoded: DecodedText) {
        switch found.content {
        case .file(let location):
            return try page(FileReading.bytes(at: location, named: found.path), found)
        case .bytes(let bytes):
            return try page(bytes, found)
        case .record(let record):
            return try page(record, found)
        }
    }

    private static func page(_ bytes: [UInt8], _ found: FoundPage) throws(InputError) -> (Page, DecodedText) {
        let decoded = try decoded(bytes, path: found.path)
        return (try page(decoded.text, source: found.source, path: found.path), decoded)
    }

    private static func page(_ record: Record, _ found: FoundPage) throws(InputError) -> (Page, DecodedText) {
        let decoded = try decoded(record.bytes, path: "\(found.path)/\(record.line)")
        do throws(RecordFault) {
            let fields = try RecordPage(decoded.text, form: record.form)
            let path = "\(found.path)/\(fields.identifier ?? String(record.line))"
            return (Page(source: found.source, path: path, text: fields.text, facts: fields.facts), decoded)
        } catch {
            throw InputError.malformedRecord(path: found.path, line: record.line, reason: error)
        }
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
