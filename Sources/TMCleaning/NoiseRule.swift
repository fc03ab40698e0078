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

    /// The rules that know a line by what it says, in the order they are asked; the first that speaks names the dropped line.
    static let speaking: [NoiseRule] = [
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
        .advertisement,
        .commentForm,
        .errorReport,
        .copyright,
        .imprint,
        .printLink,
        .sourceName,
        .author,
        .breadcrumbs,
        .webAddress,
        .joinedNotes,
        .repeatedLine,
        .widget,
        .outsideArticle,
        .linkLine,
    ]

    /// The rules that know a line by where it stands among lines that are known, asked after the others.
    static let placing: [NoiseRule] = [
        .beforeTitle,
        .aboveText,
        .belowText,
    ]

    /// All rules.
    static let all = speaking + placing

    /// The name of the first rule that knows a line for noise by what it says; `nil` when none does.
    static func claiming(_ context: LineContext) -> String? {
        speaking.first { $0.drops(context) }?.name
    }

    /// The name of the rule that drops a line of a layout with claims; `nil` when it stays.
    static func dropping(_ context: LineContext) -> String? {
        context.layout.claims[context.index] ?? placing.first { $0.drops(context) }?.name
    }
}
