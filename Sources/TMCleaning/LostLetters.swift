public import TMBitext

/// Tells Kazakh text that has lost its own letters: stored in an encoding that cannot hold them, or typed without them.
public enum LostLetters {
    /// The letters of Kazakh that Russian does not have.
    private static let letters: Set<Unicode.Scalar> = [
        "ә", "ғ", "қ", "ң", "ө", "ұ", "ү", "һ", "і", "Ә", "Ғ", "Қ", "Ң", "Ө", "Ұ", "Ү", "Һ", "І",
    ]

    /// From how many letters on a text must hold some.
    private static let fewest = 60

    /// Whether a text of a language is Kazakh without Kazakh letters, or holds question marks or U+FFFD inside words, one in
    /// two hundred letters at least. Complexity: linear.
    public static func areMissing(in text: String, language: Language) -> Bool {
        var (letters, kazakh, marks) = (0, 0, 0)
        var (former, formerIsLetter, isMark) = (Unicode.Scalar(" "), false, false)
        for scalar in text.unicodeScalars {
            let isLetter = scalar.properties.isAlphabetic
            if isLetter {
                letters += 1
                if Self.letters.contains(scalar) || "iI".unicodeScalars.contains(scalar) { kazakh += 1 }
                if isMark, former == "?" { marks += 1 }
            }
            if scalar.value == 0xFFFD { marks += 1 }
            isMark = scalar == "?" && formerIsLetter
            (former, formerIsLetter) = (scalar, isLetter)
        }
        if marks > 0, marks * 200 >= letters { return true }
        return language == .kazakh && letters >= fewest && kazakh * 100 < letters
    }
}
