public import TMBitext
internal import TMCleaning

/// Something about the two sides of a text that was aligned all the same. Holds facts only; ``Complaint`` words them.
public enum TextPairDoubt: Hashable, Sendable {
    /// One side has no sentence; the other's stand alone.
    case empty(path: String)

    /// Both sides hold the same sentences.
    case identical(paths: [String])

    /// Both sides are in the same language.
    case oneLanguage(Language, paths: [String])

    /// What is doubtful about a bitext, the paths being those of its two sides.
    ///
    /// Complexity: linear in the first words of both sides.
    public static func doubts(about bitext: Bitext, paths: [String]) -> [TextPairDoubt] {
        let sides = [bitext.source, bitext.target]
        let empty = zip(sides, paths).filter(\.0.isEmpty).map { TextPairDoubt.empty(path: $1) }
        guard empty.isEmpty else { return empty }
        if sides[0].map(\.text) == sides[1].map(\.text) { return [.identical(paths: paths)] }
        let languages = sides.map { LanguageIdentifier().language(of: $0.prefix(inspected).joinedText) }
        guard let language = languages[0], language == languages[1] else { return [] }
        return [.oneLanguage(language, paths: paths)]
    }

    /// Sentences a side that tell the language.
    private static let inspected = 200
}
