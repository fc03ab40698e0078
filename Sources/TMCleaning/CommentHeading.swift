/// Tells the line above the comments of readers: `Комментарии (3)`, `Пікірлер`.
enum CommentHeading {
    static func isOne(_ line: PageLine) -> Bool {
        guard !line.words.isEmpty, line.tokens.count <= 6, !line.endsSentence else { return false }
        return headings.contains(line.words)
    }

    private static let headings: Set<[String]> = [
        ["комментарии"], ["комментарий"], ["комментарии", "читателей"], ["мнения", "читателей"], ["обсуждение"],
        ["отзывы"],
        ["пікірлер"], ["пікір"], ["оқырман", "пікірі"], ["оқырмандар", "пікірі"], ["талқылау"], ["комменттер"],
        ["comments"],
    ]
}
