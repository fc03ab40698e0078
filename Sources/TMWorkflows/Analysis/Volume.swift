/// How much text there is.
public struct Volume: Hashable, Sendable {
    /// Segments.
    public var segments = 0

    /// Words: pieces between white space that hold a letter or a digit.
    public var words = 0

    /// Unicode scalars, spaces included.
    public var characters = 0

    /// No text.
    public init() {}

    /// One segment. Complexity: linear.
    public init(of text: String) {
        segments = 1
        var isWord = false
        for scalar in text.unicodeScalars {
            characters += 1
            if scalar.properties.isWhitespace {
                words += isWord ? 1 : 0
                isWord = false
            } else if !isWord {
                isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            }
        }
        words += isWord ? 1 : 0
    }

    /// Adds what another one counts.
    public static func += (left: inout Volume, right: Volume) {
        left.segments += right.segments
        left.words += right.words
        left.characters += right.characters
    }
}
