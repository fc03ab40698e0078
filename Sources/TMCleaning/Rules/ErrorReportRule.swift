extension NoiseRule {
    /// Calls to report a mistake: `Ошибка в тексте? Выделите её и нажмите Ctrl+Enter`.
    static let errorReport = NoiseRule("error-report") { context in
        let line = context.line
        guard line.words.count <= 30 else { return false }
        if control.occurs(in: line), enter.occurs(in: line) { return true }
        return openings.end(atStartOf: line) != nil && line.words.count <= 15
    }

    private static let control: WordSet = ["ctrl"]
    private static let enter: WordSet = ["enter"]

    private static let openings: PhraseList = [
        "нашли ошибку", "ошибка в тексте", "заметили ошибку", "обнаружили ошибку", "увидели ошибку",
        "сообщить об ошибке",
        "если вы нашли ошибку", "если вы заметили ошибку", "если вы обнаружили ошибку", "қате тапсаңыз",
        "қате таптыңыз ба",
        "мәтіннен қате", "мәтінде қате", "қатені байқадыңыз ба", "қате туралы хабарлау", "егер мәтіннен қате",
        "қате байқасаңыз",
    ]
}
