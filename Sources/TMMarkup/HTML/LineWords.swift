/// What the words of a line say about it.
struct LineWords {
    private(set) var count = 0
    private(set) var hasFunctionWord = false
    let endsSentence: Bool

    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        endsSentence = scalars.last { !Self.closing.contains($0) }.map(Self.stops.contains) ?? false
        for word in scalars.split(whereSeparator: { !$0.properties.isAlphabetic }) {
            count += 1
            guard !hasFunctionWord, word.count <= 8 else { continue }
            hasFunctionWord = Self.functionWords.contains(String(String.UnicodeScalarView(word)).lowercased())
        }
    }

    private static let stops: Set<Unicode.Scalar> = [".", "!", "?", "…", ":"]
    private static let closing: Set<Unicode.Scalar> = ["»", "”", "“", "\"", "’", "'", ")", "]"]

    /// Frequent words of Russian and Kazakh sentences.
    private static let functionWords: Set<String> = [
        "и", "в", "во", "не", "на", "что", "он", "она", "они", "мы", "с", "со", "как", "это", "а", "по", "но", "к", "у",
        "из", "за", "от", "то", "для", "о", "об", "его", "ее", "их", "до", "или", "был", "была", "были", "при", "чтобы",
        "также", "который", "после", "года", "году", "уже", "еще", "ещё", "если", "когда", "где", "под", "без",
        "және", "мен", "бен", "пен", "бұл", "осы", "сол", "ол", "олар", "оның", "деп", "деді", "дейді", "үшін",
        "болып", "болды", "болған", "болады", "туралы", "бойынша", "жылы", "бір", "де", "да", "те", "та", "еді",
        "екен", "емес", "бар", "жоқ", "кейін", "дейін", "бірақ", "ғана", "тек", "ал", "өз", "әр", "енді", "керек",
    ]
}
