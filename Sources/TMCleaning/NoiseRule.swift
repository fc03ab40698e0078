/// A kind of line that is no part of an article.
struct NoiseRule: Sendable {
    /// The name that dropped lines carry, in kebab-case.
    let name: String

    /// Whether a line is of this kind.
    let drops: @Sendable (LineContext) -> Bool

    init(_ name: String, drops: @escaping @Sendable (LineContext) -> Bool) {
        self.name = name
        self.drops = drops
    }

    /// All rules, in the order they are asked; the first that speaks names the dropped line.
    static let all: [NoiseRule] = [
        .repeatedTitle,
        .dateLine,
        .counter,
        .readingTime,
        .imageName,
        .caption,
        .readAlso,
        .tags,
        .share,
        .subscription,
        .commentForm,
        .errorReport,
        .copyright,
        .printLink,
        .sourceName,
        .author,
        .breadcrumbs,
        .webAddress,
        .joinedNotes,
        .repeatedLine,
        .beforeTitle,
        .widget,
        .outsideArticle,
        .linkLine,
    ]

    /// The name of the first rule that drops a line; `nil` when it stays.
    static func dropping(_ context: LineContext) -> String? {
        all.first { $0.drops(context) }?.name
    }
}
