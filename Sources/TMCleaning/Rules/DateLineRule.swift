extension NoiseRule {
    /// The day and hour of publication: `08 Қазан 2015, 14:17`, `Опубликовано: 10.06.2023`.
    static let dateLine = NoiseRule("date-line") { context in
        context.isAtEdge && context.line.date != nil
    }
}
