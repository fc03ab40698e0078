internal import TMBitext
internal import TMText

/// Lines that name who wrote an article.
enum AuthorLine {
    /// Whether a line begins with a word for the author, and a name or little more follows.
    static func isLabelled(_ line: PageLine) -> Bool {
        guard line.words.count <= 14 else { return false }
        if labels.valueStart(in: line) != nil { return !line.isParagraph }
        guard let end = verbs.end(atStartOf: line), end < line.tokens.count else { return false }
        return startsWithName(line, from: end) && line.words.count <= 7
    }

    /// The name in an author line: what stands behind the label, or the whole line; `nil` where it names nobody.
    static func name(in text: String) -> String? {
        let line = PageLine(text: text, span: .init(start: 0, end: 0))
        let start = labels.valueStart(in: line) ?? verbs.end(atStartOf: line)
        guard start != nil || line.isByline || line.isCapitalizedName else { return nil }
        let name = trimmed(line, from: start ?? 0)
        let words = PageLine(text: name, span: .init(start: 0, end: 0)).words
        return words.isEmpty || nobody.contains(words[0]) ? nil : name
    }

    /// The text from a token on, without the newspaper's name behind a comma and without a stop.
    private static func trimmed(_ line: PageLine, from start: Int) -> String {
        let text = line.text(fromToken: start)
        let name = text.split(separator: ",", maxSplits: 1).first.map(String.init) ?? text
        let isPadding: (Character) -> Bool = { $0.isWhitespace || $0 == "." || $0 == ":" || $0 == "-" || $0 == "–" }
        let front = name.drop(while: isPadding)
        return String(front.prefix(front.count - front.reversed().prefix(while: isPadding).count))
    }

    private static func startsWithName(_ line: PageLine, from start: Int) -> Bool {
        guard let first = line.text(fromToken: start).unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
            return false
        }
        return first.properties.isUppercase
    }

    private static let labels: PhraseList = [
        "автор", "авторы", "автор статьи", "автор материала", "автор текста", "текст", "текст и фото", "подготовил",
        "подготовила", "подготовили", "материал подготовил", "материал подготовила", "материал подготовили",
        "журналист",
        "корреспондент", "собкор", "записал", "записала", "беседовал", "беседовала", "беседу вел", "беседу вела",
        "авторлары", "авторлар", "мақала авторы", "мәтін", "әзірлеген", "әзірлегендер", "дайындаған", "дайындағандар",
        "жазған", "материалды дайындаған", "материалды әзірлеген", "тілші", "журналистер", "жазып алған",
        "сұхбаттасқан",
        "әңгімелескен", "author",
    ]

    /// Openings that need no colon before a name.
    private static let verbs: PhraseList = [
        "подготовил", "подготовила", "подготовили", "материал подготовил", "материал подготовила", "записал",
        "записала",
        "беседовал", "беседовала", "беседу вел", "беседу вела", "әзірлеген", "әзірлегендер", "дайындаған",
        "дайындағандар",
        "материалды дайындаған", "материалды әзірлеген", "жазып алған", "сұхбаттасқан", "әңгімелескен",
        "сұхбат жүргізген",
    ]

    private static let nobody: Set<String> = ["редакция", "редакциясы", "админ", "admin", "администратор", "редактор"]
}
