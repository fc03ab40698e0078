internal import TMBitext
internal import TMText

/// The values in which a query and a match's source differ, if they differ in nothing else.
struct ChangedValues {
    /// The changes, in the order of the source.
    private(set) var changes: [ValueChange] = []

    private let query: TokenizedText
    private let source: TokenizedText

    /// Reads the differences of two texts; `nil` where one of them is not a value's.
    ///
    /// Typography counts for nothing. In a Kazakh source the suffix of a changed number may differ, if it is the form of
    /// the same suffix.
    init?(query: String, source: String, differences: [Difference]) {
        let differences = differences.filter { $0.nature != .typography }
        guard differences.allSatisfy({ $0.kind == .replace }) else { return nil }
        self.query = TokenizedText(query)
        self.source = TokenizedText(source)
        for difference in differences {
            guard add(difference) || isSuffixOfLastChange(difference) else { return nil }
        }
    }

    private mutating func add(_ difference: Difference) -> Bool {
        let (old, new) = (source.tokens(in: difference.sourceSpan), query.tokens(in: difference.querySpan))
        guard old.count == new.count else { return false }
        let changed = zip(old, new).compactMap {
            ValueChange(old: $0, new: $1, oldWritten: source.written($0), written: query.written($1))
        }
        guard changed.count == old.count else { return false }
        changes += changed
        return true
    }

    private func isSuffixOfLastChange(_ difference: Difference) -> Bool {
        guard let change = changes.last, change.kind == .number,
            let oldSuffix = suffix(of: change.old, in: source), let suffix = suffix(of: change.new, in: query),
            oldSuffix.span == difference.sourceSpan, suffix.span == difference.querySpan
        else { return false }
        return KazakhSuffix.adapted(oldSuffix.text, from: change.old.text, to: change.new.text) == suffix.text
    }

    private func suffix(of token: Token, in text: TokenizedText) -> Token? {
        text.tokens.firstIndex(of: token).flatMap { text.suffix(ofTokenAt: $0) }
    }

    /// The tokens of the target that stand for the changed tokens of the source, in the target's order; `nil` where that
    /// is not certain.
    ///
    /// It is certain where all of the source's tokens of a value change to one value, and the target has as many of them.
    func counterparts(in target: TokenizedText) -> [(change: ValueChange, index: Int)]? {
        var counterparts: [(change: ValueChange, index: Int)] = []
        for (value, same) in Dictionary(grouping: changes, by: \.oldValue) {
            let indices = target.tokens.indices.filter { value.isValue(of: target.tokens[$0]) }
            let inSource = source.tokens.filter(value.isValue).count
            guard Set(same.map(\.newValue)).count == 1, same.count == inSource, indices.count == inSource else {
                return nil
            }
            counterparts += indices.map { (change: same[0], index: $0) }
        }
        return counterparts.sorted { $0.index < $1.index }
    }
}
