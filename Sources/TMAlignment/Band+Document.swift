extension Band {
    /// The part of a document's grid where the right path may lie: all of it where it is small, else what lies near
    /// the document's ``Anchors``.
    ///
    /// Complexity: linear in the segments, but for stretches without any anchor.
    init(of document: AlignmentDocument, model: AlignmentModel) {
        let (rows, columns) = (document.source.count, document.target.count)
        guard rows * columns > Self.mostCellsInFull else {
            self = .full(sourceCount: rows, targetCount: columns)
            return
        }
        var wanted = [ClosedRange<Int>?](repeating: nil, count: rows + 1)
        var before = (source: 0, target: 0)
        for anchor in Anchors(of: document, model: model).pairs + [(source: rows, target: columns)] {
            Self.widen(&wanted, from: before, to: anchor, targetCount: columns)
            before = anchor
        }
        self.init(covering: wanted, targetCount: columns)
    }

    /// Wants what lies between two anchors, and around them; of a large stretch, what lies near its diagonal.
    private static func widen(
        _ wanted: inout [ClosedRange<Int>?],
        from start: (source: Int, target: Int),
        to end: (source: Int, target: Int),
        targetCount: Int
    ) {
        let (height, width) = (end.source - start.source, end.target - start.target)
        let isLarge = (height + 1) * (width + 1) > mostCellsInFull
        let reach = max(around, isLarge ? mostCellsInFull / (2 * (height + 1)) : 0)
        for row in start.source...end.source {
            let middle = start.target + (height == 0 ? 0 : (row - start.source) * width / height)
            let low = max(0, (isLarge ? middle : start.target) - reach)
            let high = min(targetCount, (isLarge ? middle : end.target) + reach)
            wanted[row] = wanted[row].map { min($0.lowerBound, low)...max($0.upperBound, high) } ?? low...high
        }
    }

    private static let mostCellsInFull = 60_000
    private static let around = 10
}
