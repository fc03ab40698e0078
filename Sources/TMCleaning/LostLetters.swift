public import TMBitext

/// Tells Kazakh text that has lost its own letters: stored in an encoding that cannot hold them, or typed without them.
public enum LostLetters {
    /// From how many letters on a text must hold some.
    private static let fewest = 60

    /// Whether a text of a language is Kazakh without Kazakh letters, or holds question marks or U+FFFD inside words, one in
    /// two hundred letters at least. Complexity: linear.
    public static func areMissing(in text: String, language: Language) -> Bool {
        var (letters, kazakh, marks) = (0, 0, 0)
        var (former, formerIsLetter, isMark) = (Unicode.Scalar(" "), false, false)
        text.forEachScalar { scalar in
            let isLetter = (0x400..<0x530).contains(scalar.value) || isASCIILetter(scalar)
            if isLetter {
                letters += 1
                if isKazakh(scalar) { kazakh += 1 }
                if isMark, former == "?" { marks += 1 }
            }
            if scalar.value == 0xFFFD { marks += 1 }
            isMark = scalar == "?" && formerIsLetter
            (former, formerIsLetter) = (scalar, isLetter)
        }
        if marks > 0, marks * 200 >= letters { return true }
        return language == .kazakh && letters >= fewest && kazakh * 100 < letters
    }

    /// Whether a letter is one of Kazakh that Russian does not have; Latin `i` is often typed for `і`.
    private static func isKazakh(_ scalar: Unicode.Scalar) -> Bool {
        // Nearly all letters are these, and the list is long.
        if ("А"..."я").contains(scalar) { return false }
        return switch scalar {
        case "ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і", "Ә", "Ғ", "Қ", "Ң", "Ө", "Ұ", "Ү", "Һ", "І", "i", "I": true
        default: false
        }
    }

    private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }
}
