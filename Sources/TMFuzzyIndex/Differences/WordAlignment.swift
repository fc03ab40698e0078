internal import TMText

/// Which tokens of two texts stand for one another: a path of the fewest insertions, deletions and replacements, which
/// among those replaces tokens by similar ones where it can.
struct WordAlignment {
    /// A token of the query and one of the source that stand for one another, or one of them alone.
    struct Step: Equatable {
        var query: Int?
        var source: Int?
    }

    /// The steps in the order of both texts.
    let steps: [Step]

    /// Aligns two rows of tokens. Complexity: product of both lengths without the common ending, in time and memory.
    init(query: [Token], source: [Token]) {
        let ending = Self.commonEnding(query, source)
        let (queryCount, sourceCount) = (query.count - ending, source.count - ending)
        let changed = Self.path(query.prefix(queryCount).map(Word.init), source.prefix(sourceCount).map(Word.init))
        steps = changed + (0..<ending).map { Step(query: queryCount + $0, source: sourceCount + $0) }
    }

    /// How many tokens at the end are equal: no path is better than one that keeps them.
    private static func commonEnding(_ query: [Token], _ source: [Token]) -> Int {
        zip(query.reversed(), source.reversed()).prefix { $0.kind == $1.kind && $0.text == $1.text }.count
    }

    /// The best path. Complexity: product of both lengths, in time and memory.
    private static func path(_ query: [Word], _ source: [Word]) -> [Step] {
        let width = source.count + 1
        var costs = [Int](repeating: 0, count: (query.count + 1) * width)
        for column in 0..<width { costs[column] = column * edit }
        for row in 1..<(query.count + 1) {
            costs[row * width] = row * edit
            for column in 1..<width {
                let replace = replacing(query[row - 1], source[column - 1])
                costs[row * width + column] = min(
                    costs[(row - 1) * width + column - 1] + replace,
                    costs[(row - 1) * width + column] + edit,
                    costs[row * width + column - 1] + edit
                )
            }
        }
        return path(query: query, source: source) { costs[$0 * width + $1] }
    }

    /// A token with what tells most pairs of tokens apart without comparing their texts.
    private struct Word {
        let token: Token
        let hash: UInt64
        let first: Unicode.Scalar?

        init(_ token: Token) {
            self.token = token
            hash = WordHash.of(token.text)
            first = token.text.unicodeScalars.first
        }
    }

    private static func path(query: [Word], source: [Word], cost: (Int, Int) -> Int) -> [Step] {
        var steps: [Step] = []
        var (row, column) = (query.count, source.count)
        while row > 0 || column > 0 {
            let here = cost(row, column)
            if row > 0, column > 0,
                here == cost(row - 1, column - 1) + replacing(query[row - 1], source[column - 1])
            {
                (row, column) = (row - 1, column - 1)
                steps.append(Step(query: row, source: column))
            } else if row > 0, here == cost(row - 1, column) + edit {
                row -= 1
                steps.append(Step(query: row, source: nil))
            } else {
                column -= 1
                steps.append(Step(query: nil, source: column))
            }
        }
        return steps.reversed()
    }

    /// One edit; the preferences between paths of equally many edits never add up to it.
    private static let edit = 1 << 24

    private static func replacing(_ query: Word, _ source: Word) -> Int {
        guard query.token.kind == source.token.kind else { return edit + 2 }
        if query.hash == source.hash, query.token.text == source.token.text { return 0 }
        if query.token.kind == .number { return edit }
        let isAlike = query.first == source.first && WordEnding.differsAlone(query.token.text, source.token.text)
        return edit + (isAlike ? 0 : 1)
    }
}
