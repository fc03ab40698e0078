internal import TMBitext

/// What the dropped lines of a page say about the article.
struct PageNotes {
    /// The day that the first date line names.
    let date: CalendarDay?

    /// The author that the first author line names.
    let author: String?

    init(dropped: [DroppedLine]) {
        let joined = NoiseRule.joinedNotes.name
        let notes = dropped.flatMap { line in
            (line.rule == joined ? JoinedNotes.parts(of: line.text) : [line.text]).map { (line.rule, $0) }
        }
        date =
            notes.lazy.compactMap { rule, text in
                rule == NoiseRule.dateLine.name || rule == joined ? DateLine(text)?.day : nil
            }.first
        author =
            notes.lazy.compactMap { rule, text in
                rule == NoiseRule.author.name || rule == joined ? AuthorLine.name(in: text) : nil
            }.first
    }
}
