extension NoiseRule {
    /// Tags and sections of a page: `Теги: …`, `Тегтер: …`, `#қоғам #спорт`.
    static let tags = NoiseRule("tags") { context in
        let line = context.line
        if line.text.hasPrefix("#"), line.text.split(whereSeparator: \.isWhitespace).allSatisfy({ $0.hasPrefix("#") }) {
            return true
        }
        if follows(context) { return true }
        return (labels.valueStart(in: line) != nil && !line.isParagraph) || (labels.isWhole(line) && context.isAtEdge)
    }

    /// Whether the line is a tag below a bare `Теги:`, in the tail of the page.
    private static func follows(_ context: LineContext) -> Bool {
        guard context.zone == .tail, context.line.words.count <= 4, !context.line.endsSentence else { return false }
        return context.previous.map(labels.isWhole) ?? false
    }

    private static let labels: PhraseList = [
        "теги", "тег", "тэги", "метки", "метка", "ключевые слова", "хештеги", "хэштеги", "рубрика", "рубрики",
        "категория",
        "категории", "раздел", "тегтер", "тэгтер", "түйін сөздер", "түйінді сөздер", "кілт сөздер", "кілтсөздер",
        "хештегтер", "айдар", "айдары", "айдарлар", "санат", "санаты", "санаттар", "бөлім", "бөлімі", "tags", "tag",
    ]
}
