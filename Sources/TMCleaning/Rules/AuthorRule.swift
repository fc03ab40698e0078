internal import TMText

extension NoiseRule {
    /// Who wrote the article: `Автор: …`, `Дайындаған …`, or a name alone between headline and text or below the text.
    static let author = NoiseRule("author") { context in
        if AuthorLine.isLabelled(context.line) { return context.isAtEdge || context.line.words.count <= 6 }
        let isBelowTitle = context.layout.title.map { $0.index < context.index } ?? false
        if isBelowTitle, context.line.isCapitalizedName, context.isBesideNotes { return true }
        guard context.line.isByline else { return false }
        switch context.zone {
        case .head: return isBelowTitle
        case .body: return false
        case .tail: return !isInList(context)
        }
    }

    /// Whether the name belongs to a list of names, or to the line above it.
    private static func isInList(_ context: LineContext) -> Bool {
        guard let above = context.previous else { return true }
        let below = context.next?.isByline ?? false
        return above.isByline || below || above.tokens.last?.text == ":"
    }
}
