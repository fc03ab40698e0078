internal import TMBitext

/// What the dropped lines of a page say about the article. Of several lines the one nearest to the headline counts, the one
/// below it where two are as near: sites show today's date and those of other articles, too.
struct PageNotes {
    /// The day that a date line names.
    let date: CalendarDay?

    /// The author that an author line names.
    let author: String?

    /// - Parameter titleStart: where the headline stands in the page's text; 0 where there is none.
    init(dropped: [DroppedLine], titleStart: Int?) {
        let title = titleStart ?? 0
        let before = dropped.count { $0.span.start < title }
        let nearest = dropped.indices.sorted { Self.distance($0, before) < Self.distance($1, before) }
        let notes = nearest.flatMap { number in
            let line = dropped[number]
            return Self.parts(of: line).map { (line.rule, $0) }
        }
        let named = { (rules: Set<String>) in notes.lazy.filter { rules.contains($0.0) }.map(\.1) }
        date = named(Self.dateRules).compactMap { DateLine($0)?.day }.first
        author = named([NoiseRule.author.name, NoiseRule.joinedNotes.name]).compactMap(AuthorLine.name).first
    }

    /// The notes that a line holds: of a way like `Басты бет » 2012 » Сәуір » 17`, the day.
    private static func parts(of line: DroppedLine) -> [String] {
        switch line.rule {
        case NoiseRule.joinedNotes.name: return JoinedNotes.parts(of: line.text)
        case NoiseRule.breadcrumbs.name:
            let names = line.text.split(whereSeparator: { "»>/→›".contains($0) })
            return names.indices.dropLast(2).map { names[$0..<($0 + 3)].joined(separator: " ") }
        default: return [line.text]
        }
    }

    private static let dateRules: Set<String> = [
        NoiseRule.dateLine.name, NoiseRule.breadcrumbs.name, NoiseRule.joinedNotes.name, NoiseRule.beforeTitle.name,
        NoiseRule.widget.name,
        NoiseRule.outsideArticle.name,
    ]

    /// How many dropped lines stand between a line and the headline, which has `before` of them above it.
    private static func distance(_ number: Int, _ before: Int) -> Int {
        number >= before ? (number - before) * 2 : (before - number) * 2 - 1
    }
}
