internal import TMBitext
internal import TMText

extension NoiseRule {
    /// Who took a picture or what it shows: `Фото: …`, `Фото автора`, `Суретті түсірген …`.
    static let caption = NoiseRule("caption") { context in
        let line = context.line
        if line.markup?.part == .caption { return true }
        guard line.words.count <= 25 else { return false }
        if line.text.hasPrefix("©"), line.words.count <= 8, line.words.count == line.wordsAndNumbers.count {
            return !line.endsSentence
        }
        if credits.end(atStartOf: line) != nil { return !line.isProse || line.words.count <= 7 }
        guard let end = labels.end(atStartOf: line) else { return false }
        if end == line.tokens.count { return context.isAtEdge }
        let mark = line.tokens[end].text
        return mark == ":" || mark == "©" || mark == "/" || mark == "-" && !line.isProse || isAddress(line, from: end)
            || isName(line, from: end)
    }

    /// Whether only Latin words follow, as in `Фото akorda.kz`.
    private static func isAddress(_ line: PageLine, from start: Int) -> Bool {
        line.tokens[start...].allSatisfy { $0.text.unicodeScalars.allSatisfy { $0.isASCII } } && !line.isProse
    }

    /// Whether two or three words with capitals follow, as in `Фото Асана СЕРИКОВА`.
    private static func isName(_ line: PageLine, from start: Int) -> Bool {
        PageLine(text: line.text(fromToken: start), span: line.span).isCapitalizedName
    }

    private static let labels: PhraseList = [
        "фото", "иллюстрация", "иллюстративное фото", "коллаж", "инфографика", "скриншот", "видео", "на фото",
        "на снимке",
        "на снимках", "фотографии", "снимок", "кадр", "сурет", "суретте", "суреттер", "фотосурет", "фотода", "бейне",
        "бейнежазба", "суреттерде", "фотоколлаж", "фотосуреттер", "фотолар", "фотограф", "фотографтар", "photo",
    ]

    /// Openings that are credits without a colon, too.
    private static let credits: PhraseList = [
        "фото автора", "фото авторов", "фото из", "фото с", "фото предоставлено", "фото предоставлены", "фото пресс",
        "фото иллюстративное", "фото носит иллюстративный", "иллюстративное фото", "снимок автора", "фото редакции",
        "фото казинформ", "скриншот видео", "скриншот с", "скриншот из", "кадр из видео",
        "суретті түсірген", "суреттерді түсірген", "суретке түсірген", "суретті жасаған", "сурет автордан",
        "сурет ашық", "фото ашық", "фотоны түсірген", "сурет ғаламтордан", "сурет интернеттен", "сурет автордікі",
        "фото автордікі", "суреттер ашық", "сурет мұрағаттан", "фото мұрағаттан", "иллюстрациялық сурет",
        "көрнекі сурет",
        "көрнекілік сурет", "сурет әлеуметтік", "сурет баспасөз",
    ]
}
