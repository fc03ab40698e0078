internal import TMText

extension NoiseRule {
    /// A line that says of itself that it is an advertisement, as the law wants it: `Реклама. ТОО «…»`, `Жарнама құқығында`.
    static let advertisement = NoiseRule("advertisement") { context in
        let line = context.line
        guard line.words.count <= 12, !line.isProse || line.words.count <= 6, let end = marks.end(atStartOf: line)
        else {
            return false
        }
        return end == line.tokens.count || [".", ":", "|", "-", "/"].contains(line.tokens[end].text)
    }

    private static let marks: PhraseList = [
        "реклама", "на правах рекламы", "партнерский материал", "партнерский проект", "спонсорский материал",
        "рекламный материал", "жарнама", "жарнама құқығында", "жарнамалық материал", "серіктестік материал",
        "advertisement",
    ]
}
