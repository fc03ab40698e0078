public import TMBitext
internal import TMCleaning

/// Reads one file as a page.
public enum ReadPage {
    /// The page, its paper being the folder it lies in; of a web page, the visible text. `-` is standard input.
    ///
    /// - Throws: ``InputError`` where there is no such file, or it holds no text.
    public static func page(at path: String) throws(InputError) -> Page {
        let folders = path.split(separator: "/").dropLast()
        let text = try text(at: path)
        return try DecodedPage.page(text, source: folders.last.map(String.init) ?? "", path: path)
    }

    /// The text of a file, decoded.
    ///
    /// - Throws: ``InputError``, as above.
    public static func text(at path: String) throws(InputError) -> String {
        let bytes = try FileReading.bytes(at: path, named: path)
        do throws(PageDecodingError) {
            return try PageDecoder.text(of: bytes)
        } catch {
            throw InputError.undecodable(path: path, reason: error)
        }
    }

    /// The language of a page: the one that is wanted, or the one that its words show; what names and fields say counts as
    /// a hint.
    ///
    /// - Throws: ``InputError/wrongLanguage(path:wanted:found:)`` where the text is clearly Russian or Kazakh and the other
    ///   is wanted, ``InputError/unknownLanguage(path:)`` where none is wanted and the text does not tell.
    static func language(of page: Page, wanted: Language?) throws(InputError) -> Language {
        let hint = wanted ?? LanguageHint.language(ofPath: page.path) ?? page.facts.language
        return try language(of: page.text, path: page.path, wanted: wanted, hint: hint)
    }

    /// The language of a text, as above.
    static func language(
        of text: String,
        path: String,
        wanted: Language?,
        hint: Language? = nil
    ) throws(InputError) -> Language {
        let found = LanguageIdentifier().language(of: text, hint: hint)
        guard let wanted else {
            guard let found else { throw InputError.unknownLanguage(path: path) }
            return found
        }
        if let found, found != wanted, [.russian, .kazakh].contains(wanted) {
            throw InputError.wrongLanguage(path: path, wanted: wanted, found: found)
        }
        return wanted
    }
}
