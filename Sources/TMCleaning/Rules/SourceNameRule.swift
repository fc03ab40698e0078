extension NoiseRule {
    /// Where a text was taken from, and the newspaper's own name: `Источник: …`, `Дереккөз: …`.
    static let sourceName = NoiseRule("source-name") { context in
        let line = context.line
        if labels.valueStart(in: line) != nil { return line.words.count <= 12 && !line.isParagraph }
        guard context.isAtEdge, let name = context.layout.title?.siteName, !name.isEmpty else { return false }
        return line.wordsAndNumbers == name
    }

    private static let labels: PhraseList = [
        "источник", "источники", "источник новости", "источник информации", "по материалам", "дереккөз", "дерек көзі",
        "дереккөзі", "қайнар көзі", "ақпарат көзі", "ақпарат", "source",
    ]
}
