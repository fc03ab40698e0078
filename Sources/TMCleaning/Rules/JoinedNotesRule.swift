internal import TMBitext

extension NoiseRule {
    /// Several notes in one line, each of them noise by itself: `10.06.2023 | Қоғам | Қаралды: 12`.
    static let joinedNotes = NoiseRule("joined-notes") { context in
        guard context.line.words.count <= 20, JoinedNotes.areSeveral(in: context.line.text) else { return false }
        let parts = JoinedNotes.parts(of: context.line.text)
        guard parts.count >= 2 else { return false }
        return parts.allSatisfy { part in
            let line = PageLine(text: part, span: context.line.span)
            let partial = LineContext(layout: context.layout, index: context.index, line: line)
            return NoiseRule.speaking.contains { $0.name != "joined-notes" && $0.drops(partial) }
        }
    }
}
