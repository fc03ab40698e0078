import Foundation
import TMBitext
import TMTestSupport
import Testing

@testable import TMAlignment

@Suite struct AlignmentGridTests {
    /// Compares with the sum over, and the best of, all paths, one by one; odd seeds leave cells out.
    @Test(arguments: 0..<12) func agreesWithTheListOfAllPaths(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let (rows, columns) = (Int.random(in: 1...4, using: &random), Int.random(in: 1...4, using: &random))
        let wanted = (0...rows).map { row in (row * columns / rows)...min(columns, row * columns / rows + 1) }
        let band =
            seed % 2 == 0
            ? Band.full(sourceCount: rows, targetCount: columns) : Band(covering: wanted, targetCount: columns)
        let count = band.cellCount * ShapePriors.shapes.count
        let scores = (0..<count).map { _ in Float.random(in: -5...1, using: &random) }
        var grid = AlignmentGrid(band: band, scores: scores)

        let paths = AllPaths(band: band, rows: rows, columns: columns).paths
        let weights = paths.map { path in exp(path.reduce(0.0) { $0 + Double(scores[$1]) }) }
        var expected = [Double](repeating: 0, count: count)
        for (path, weight) in zip(paths, weights) {
            for bead in path { expected[bead] += weight / weights.reduce(0, +) }
        }
        grid.replaceScoresByPosteriors()
        for (posterior, expected) in zip(grid.values, expected) { #expect(abs(Double(posterior) - expected) < 1e-5) }

        let best = grid.bestPath(cost: 0.1)
        let gains = grid.values.map { $0 - 0.1 }
        let bestSum = paths.map { $0.reduce(Float(0)) { $0 + gains[$1] } }.max() ?? 0
        #expect(abs(sum(of: best, band: band, scores: gains) - bestSum) < 1e-3)
    }

    private func sum(of beads: [Bead], band: Band, scores: [Float]) -> Float {
        beads.reduce(0) { sum, bead in
            guard let cell = band.cell(row: bead.source.upperBound, column: bead.target.upperBound),
                let shape = ShapePriors.shapes.firstIndex(of: bead.shape)
            else { return -.infinity }
            return sum + scores[cell * ShapePriors.shapes.count + shape]
        }
    }
}

/// Every path through a grid, as lists of places in an array of scores.
private struct AllPaths {
    var paths: [[Int]] = []

    init(band: Band, rows: Int, columns: Int) {
        extend([], row: 0, column: 0, band: band, rows: rows, columns: columns)
    }

    private mutating func extend(_ path: [Int], row: Int, column: Int, band: Band, rows: Int, columns: Int) {
        if row == rows, column == columns { paths.append(path) }
        for (number, shape) in ShapePriors.shapes.enumerated() {
            let (nextRow, nextColumn) = (row + shape.source, column + shape.target)
            guard nextRow <= rows, nextColumn <= columns, let cell = band.cell(row: nextRow, column: nextColumn) else {
                continue
            }
            let place = cell * ShapePriors.shapes.count + number
            extend(path + [place], row: nextRow, column: nextColumn, band: band, rows: rows, columns: columns)
        }
    }
}
