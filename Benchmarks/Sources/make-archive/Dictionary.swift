import RecombinedMemory

/// Invented words in two languages: word `n` of one is the translation of word `n` of the other.
struct BilingualDictionary {
    let russian: [String]
    let kazakh: [String]

    /// The number of words.
    var count: Int { russian.count }

    init(count: Int, random: inout SplitMix) {
        russian = Self.words(count, Self.russianSyllables, endings: Self.russianEndings, &random)
        kazakh = Self.words(count, Self.kazakhSyllables, endings: Self.kazakhEndings, &random)
    }

    private static func words(
        _ count: Int,
        _ syllables: [String],
        endings: [String],
        _ random: inout SplitMix
    ) -> [String] {
        var seen: Set<String> = []
        var words: [String] = []
        while words.count < count {
            let length = Int.random(in: 1...3, using: &random)
            let stem = (0..<length).map { _ in syllables.randomElement(using: &random) ?? "" }.joined()
            let word = stem + (endings.randomElement(using: &random) ?? "")
            if seen.insert(word).inserted { words.append(word) }
        }
        return words
    }

    private static let russianSyllables = [
        "ба", "ве", "го", "ди", "жу", "за", "ки", "ло", "мы", "не", "по", "ро", "сте", "тру", "фи", "хо", "цве", "чи",
        "ша", "ще", "гра", "кра", "пле", "сли", "вра", "дво",
    ]
    private static let russianEndings = ["ние", "ость", "тель", "ция", "ство", "ник", "ка", "ый", "ать", "ил", "ой"]
    private static let kazakhSyllables = [
        "ба", "кө", "қа", "тү", "же", "ңі", "шы", "са", "ғы", "дү", "мә", "бі", "ой", "ты", "рә", "сұ", "ке", "құ",
        "жа", "әл", "өң", "ір", "үл", "та", "не", "ші",
    ]
    private static let kazakhEndings = ["лық", "шы", "дар", "дің", "ған", "тік", "мен", "сы", "ға", "еді", "ым"]
}
