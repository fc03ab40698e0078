internal import TMText

extension NoiseRule {
    /// How long the reading takes: `Время чтения: 3 мин`, `Оқу уақыты: 2 минут`.
    static let readingTime = NoiseRule("reading-time") { isReadingTime($0.line) }

    /// Whether a line says how long the reading takes.
    static func isReadingTime(_ line: PageLine) -> Bool {
        guard line.tokens.count <= 8, line.tokens.contains(where: { $0.kind == .number }) else { return false }
        return line.words.contains(where: readingWords.contains) && line.words.contains(where: minuteWords.contains)
            && line.words.allSatisfy { readingWords.contains($0) || minuteWords.contains($0) }
    }

    private static let readingWords: Set<String> = [
        "время", "чтения", "читать", "чтение", "на", "оқу", "уақыты", "оқуға", "оқылады", "кетеді", "reading", "read",
        "time",
    ]
    private static let minuteWords: Set<String> = [
        "мин", "минут", "минуты", "минута", "минуту", "сек", "секунд", "min", "minutes",
    ]
}
