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
        let texts = sides.map { $0.prefix(inspected).joinedText }
        // Nearly all pairs are told apart by this alone, at a hundredth of the cost.
        guard hasKazakhLetters(texts[0]) == hasKazakhLetters(texts[1]) else { return [] }
        let languages = texts.map { LanguageIdentifier().language(of: $0) }
        guard let language = languages[0], language == languages[1] else { return [] }
        return [.oneLanguage(language, paths: paths)]
    }

    private static func hasKazakhLetters(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar {
            case "ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ": true
            default: false
            }
        }
    }

    /// Sentences a side that tell the language; more would cost more than aligning.
    private static let inspected = 4
}
