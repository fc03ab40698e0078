/// The heaviest chain of pairs that go up on both sides, row by row.
struct AnchorChain {
    private var pairs: [(source: Int, target: Int, before: Int32)] = []

    /// For each column, in a binary indexed tree (Fenwick 1994): the heaviest chain that ends at or before it.
    private var tree: [(weight: Float, pair: Int32)]

    init(columnCount: Int) {
        tree = Array(repeating: (0, -1), count: columnCount + 1)
    }

    /// Adds the pairs of a row, which lies behind all rows before. Complexity: logarithmic in the columns for each.
    mutating func add(row: Int, candidates: [Int: Float]) {
        let found = candidates.sorted { $0.key < $1.key }.map {
            (column: $0.key, weight: $0.value, best(before: $0.key))
        }
        for (column, weight, before) in found {
            pairs.append((row, column, before.pair))
            record(column, weight: before.weight + weight, pair: Int32(pairs.count - 1))
        }
    }

    /// The pairs of the heaviest chain, in order.
    func heaviest() -> [(source: Int, target: Int)] {
        var result: [(source: Int, target: Int)] = []
        var pair = best(before: tree.count - 1).pair
        while pair >= 0 {
            result.append((pairs[Int(pair)].source, pairs[Int(pair)].target))
            pair = pairs[Int(pair)].before
        }
        return result.reversed()
    }

    private func best(before column: Int) -> (weight: Float, pair: Int32) {
        var best: (weight: Float, pair: Int32) = (0, -1)
        var node = column
        while node > 0 {
            if tree[node].weight > best.weight { best = tree[node] }
            node -= node & -node
        }
        return best
    }

    private mutating func record(_ column: Int, weight: Float, pair: Int32) {
        var node = column + 1
        while node < tree.count {
            if weight > tree[node].weight { tree[node] = (weight, pair) }
            node += node & -node
        }
    }
}
