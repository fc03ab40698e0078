internal import TMText

extension NoiseRule {
    /// Views, comments, likes: `578 0`, `Просмотров: 598`, `1756 рет оқылды`.
    static let counter = NoiseRule("counter") { context in
        let tokens = context.line.tokens
        let numbers = tokens.count { $0.kind == .number }
        guard numbers <= 4, tokens.count <= 14 else { return false }
        let words = context.line.words
        if words.isEmpty { return context.isAtEdge && isBareCounter(context.line) }
        guard words.allSatisfy(CounterWords.all.contains) else { return false }
        return words.contains(where: CounterWords.nouns.contains)
            && (numbers > 0 || context.isAtEdge && words.count > 1)
    }

    private static func isBareCounter(_ line: PageLine) -> Bool {
        line.tokens.allSatisfy { $0.kind == .punctuation ? $0.text != "." : $0.text.unicodeScalars.count <= 7 }
    }
}
