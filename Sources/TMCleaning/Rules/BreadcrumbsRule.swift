internal import TMBitext

extension NoiseRule {
    /// The way to the page and its menu: `Главная / Новости / Общество`, `Басты бет » Қоғам`, `Алдыңғы мақала`.
    static let breadcrumbs = NoiseRule("breadcrumbs") { context in
        let line = context.line
        guard !line.endsSentence, line.words.count <= 25 else { return false }
        if isPath(line) || links.valueStart(in: line) != nil || links.isWhole(line) { return true }
        return context.isAtEdge && !line.words.isEmpty && menu.isWhole(line) || isMenuRow(context)
    }

    private static func isPath(_ line: PageLine) -> Bool {
        let parts = separatedParts(of: line)
        return parts.count >= 2 && (homes.isWhole(PageLine(text: parts[0], span: line.span)))
    }

    /// Whether a line at the edge has three or more short parts between separators, each a word of menus.
    private static func isMenuRow(_ context: LineContext) -> Bool {
        let parts = separatedParts(of: context.line)
        return context.isAtEdge && parts.count >= 2
            && parts.allSatisfy { menu.isWhole(PageLine(text: $0, span: context.line.span)) }
    }

    /// The parts between separators that are not blank; none where there is no separator.
    private static func separatedParts(of line: PageLine) -> [String] {
        guard line.text.unicodeScalars.contains(where: isSeparator) else { return [] }
        return line.text.unicodeScalars.split(whereSeparator: isSeparator)
            .filter { part in part.contains { !$0.isBlank } }
            .map { String($0) }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "/", "»", ">", "›", "→", "|", "\\", "•", "·", "—", "–": true
        default: false
        }
    }

    private static let homes: PhraseList = ["главная", "главная страница", "домой", "басты бет", "басты", "home"]

    private static let links: PhraseList = [
        "предыдущая статья", "следующая статья", "предыдущая новость", "следующая новость", "предыдущая запись",
        "следующая запись", "алдыңғы мақала", "келесі мақала", "алдыңғы жаңалық", "келесі жаңалық", "все новости",
        "барлық жаңалықтар", "вернуться назад", "наверх", "жоғарыға", "артқа қайту", "навигация по записям",
        "назад к списку", "тізімге қайту",
    ]

    private static let menu: PhraseList = [
        "главная", "главная страница", "новости", "общество", "политика", "экономика", "культура", "спорт",
        "образование",
        "здоровье", "здравоохранение", "происшествия", "право", "мир", "в мире", "регион", "регионы", "интервью",
        "статьи",
        "контакты", "о нас", "о газете", "редакция", "реклама", "архив", "архив номеров", "подписка", "поиск", "меню",
        "назад", "далее", "войти", "вход", "регистрация", "рус", "қаз", "eng", "каз", "официально", "видео", "фото",
        "фотогалерея", "объявления", "погода", "закон и порядок", "актуально", "без рубрики",
        "басты бет", "жаңалықтар", "қоғам", "саясат", "экономика", "мәдениет", "спорт", "білім", "денсаулық", "оқиға",
        "құқық", "әлем", "аймақ", "аймақтар", "өңірлер", "сұхбат", "мақалалар", "байланыс", "біз туралы",
        "газет туралы",
        "жарнама", "мұрағат", "жазылу", "іздеу", "мәзір", "артқа", "алға", "кіру", "тіркелу", "ресми", "бейне",
        "фотогалерея", "хабарландыру", "хабарландырулар", "ауа райы", "руханият", "әдебиет", "тарих", "жаңалық",
    ]
}
