/// What the letters of a word say about its language, read in one go.
struct WordLetters {
    /// The word's number.
    private(set) var hash = WordHash()

    /// Its last letters.
    private(set) var tail = WordTail()

    /// How many letters it has.
    private(set) var count = 0

    /// Whether it has a Cyrillic letter.
    private(set) var hasCyrillic = false

    /// Whether it has a letter that Kazakh has and few other languages have.
    private(set) var hasKazakh = false

    /// Whether it has a letter that Kazakh shares with other languages than Russian.
    private(set) var hasShared = false

    /// Whether it has a letter that neither Kazakh nor Russian has.
    private(set) var hasForeign = false

    /// Whether it has a letter that Russian has and Kazakh in loans only.
    private(set) var hasRussian = false

    /// Reads a word, folded as tokens are. Complexity: linear.
    init(_ word: ArraySlice<Unicode.Scalar>) {
        for scalar in word { add(scalar) }
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        hash.add(scalar)
        tail.add(scalar)
        count += 1
        if (0x400..<0x530).contains(scalar.value) { hasCyrillic = true }
        switch scalar {
        case "ә", "ғ", "қ", "ұ": hasKazakh = true
        case "ң", "ө", "ү", "і", "һ": hasShared = true
        case "є", "ї", "ґ", "ў", "ј", "љ", "њ", "ђ", "ћ", "џ", "ҳ", "ҙ", "ҡ", "ҫ", "җ", "ѓ", "ќ", "ҷ", "ӣ", "ӯ":
            hasForeign = true
        case "щ", "ъ", "ь", "ц": hasRussian = true
        default: break
        }
    }
}
