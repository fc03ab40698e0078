internal import TMBitext
internal import TMText

/// Turns the steps of an alignment into differences.
struct DifferenceCollector {
    private let query: MarkedText
    private let source: MarkedText
    private var differences: [Difference] = []

    /// How many tokens of each text are dealt with.
    private var done = (query: 0, source: 0)

    init(query: MarkedText, source: MarkedText) {
        self.query = query
        self.source = source
    }

    mutating func collect() -> [Difference] {
        var rest = WordAlignment(query: query.tokens, source: source.tokens).steps[...]
        var followsEqual = false
        while let step = rest.first {
            if let (inQuery, inSource) = equalTokens(step) {
                if followsEqual { addGap() }
                addWriting(inQuery, inSource)
                skip(rest.prefix(1))
                rest = rest.dropFirst()
                followsEqual = true
            } else {
                let changed = rest.prefix { equalTokens($0) == nil }
                addChanged(changed)
                rest = rest.dropFirst(changed.count)
                followsEqual = false
            }
        }
        return differences
    }

    private func tokens(_ step: WordAlignment.Step) -> (query: Token, source: Token)? {
        guard let inQuery = step.query, let inSource = step.source else { return nil }
        return (query.tokens[inQuery], source.tokens[inSource])
    }

    private func equalTokens(_ step: WordAlignment.Step) -> (query: Token, source: Token)? {
        tokens(step).flatMap { $0.text == $1.text && $0.kind == $1.kind ? ($0, $1) : nil }
    }

    /// Adds the white space before the next two tokens if it is not the same.
    private mutating func addGap() {
        let (inQuery, inSource) = (query.gap(before: done.query), source.gap(before: done.source))
        if query.scalars(in: inQuery) != source.scalars(in: inSource) { add(.typography, inQuery, inSource) }
    }

    /// Adds two equal tokens if they are written in different ways.
    private mutating func addWriting(_ inQuery: Token, _ inSource: Token) {
        let (written, known) = (query.written(inQuery), source.written(inSource))
        guard written != known else { return }
        let isTypography =
            inQuery.kind == .number
            || TypographicForm.of(written, token: inQuery) == TypographicForm.of(known, token: inSource)
        add(isTypography ? .typography : .letterCase, inQuery.span, inSource.span)
    }

    /// Adds steps that follow one another and are all changes: one difference, or one for each nature where every
    /// token replaces one.
    private mutating func addChanged(_ steps: ArraySlice<WordAlignment.Step>) {
        let replaced = steps.compactMap(tokens)
        guard replaced.count == steps.count else { return add(.words, steps) }
        var rest = steps
        while let first = rest.first {
            let nature = nature(of: first)
            let group = rest.prefix { self.nature(of: $0) == nature }
            add(nature, group)
            rest = rest.dropFirst(group.count)
        }
    }

    private func nature(of step: WordAlignment.Step) -> Difference.Nature {
        guard let (inQuery, inSource) = tokens(step), inQuery.kind == inSource.kind else { return .words }
        switch inQuery.kind {
        case .number: return .number
        case .word: return WordEnding.differsAlone(inQuery.text, inSource.text) ? .suffix : .words
        case .punctuation: return .words
        }
    }

    private mutating func add(_ nature: Difference.Nature, _ steps: ArraySlice<WordAlignment.Step>) {
        let start = done
        skip(steps)
        add(nature, query.span(of: start.query..<done.query), source.span(of: start.source..<done.source))
    }

    private mutating func skip(_ steps: ArraySlice<WordAlignment.Step>) {
        for step in steps {
            done.query += step.query == nil ? 0 : 1
            done.source += step.source == nil ? 0 : 1
        }
    }

    private mutating func add(_ nature: Difference.Nature, _ inQuery: TextSpan, _ inSource: TextSpan) {
        let kind: Difference.Kind = inSource.count == 0 ? .insert : inQuery.count == 0 ? .delete : .replace
        differences.append(
            Difference(
                kind: kind,
                nature: nature,
                querySpan: inQuery,
                sourceSpan: inSource,
                queryText: query.text(in: inQuery),
                sourceText: source.text(in: inSource)
            )
        )
    }
}
