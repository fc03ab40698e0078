public import TMBitext
internal import TMCleaning

/// Takes the noise out of one page.
public struct CleanPage: Sendable {
    /// The language the page should be in; `nil` to take the one that it shows.
    public var language: Language?

    /// Creates the use case.
    public init(language: Language?) {
        self.language = language
    }

    /// The article of a file; `-` is standard input.
    ///
    /// - Throws: ``InputError``.
    public func article(at path: String) throws(InputError) -> Article {
        let page = try ReadPage.page(at: path)
        let language = try ReadPage.language(of: page, wanted: language)
        return PageCleaner().article(from: page, language: language)
    }
}
