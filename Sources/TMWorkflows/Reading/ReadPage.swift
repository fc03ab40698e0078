public import TMBitext
internal import TMCleaning

/// Reads one file as a page.
public enum ReadPage {
    /// The page, its paper being the folder it lies in. `-` is standard input.
    ///
    /// - Throws: ``InputError`` where there is no such file, or it holds no text.
    public static func page(at path: String) throws(InputError) -> Page {
        let folders = path.split(separator: "/").dropLast()
        return Page(source: folders.last.map(String.init) ?? "", path: path, text: try text(at: path))
    }

    /// The text of a file, decoded.
    ///
    /// - Throws: ``InputError``, as above.
    public static func text(at path: String) throws(InputError) -> String {
        try text(at: path, named: path)
    }

    /// The text of a file that errors call by another name than its place.
    static func text(at location: String, named path: String) throws(InputError) -> String {
        let bytes = try FileReading.bytes(at: location, named: path)
        do throws(PageDecodingError) {
            return try PageDecoder.text(of: bytes)
        } catch {
            throw InputError.undecodable(path: path, reason: error)
        }
    }

    /// The language of a text: the one that is wanted, or the one that the text shows.
    ///
    /// - Throws: ``InputError/wrongLanguage(path:wanted:found:)`` where the text is clearly Russian or Kazakh and the other
    ///   is wanted, ``InputError/unknownLanguage(path:)`` where none is wanted and the text does not tell.
    static func language(of text: String, path: String, wanted: Language?) throws(InputError) -> Language {
        let found = LanguageIdentifier().language(of: text)
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
