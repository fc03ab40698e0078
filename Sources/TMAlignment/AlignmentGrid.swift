import Foundation
import TMBitext

/// The dynamic program over the grid of segments: posterior probabilities by forward–backward sums, and the path of
/// beads with the most expected right ones.
struct AlignmentGrid {
    let band: Band
    /// The scores of the beads that end in each cell, by shape, in nats.
    let scores: [Float]

    /// The posterior probability of each bead, in the layout of `scores`. Complexity: cells × shapes.
    func posteriors() -> [Float] {
        let (forward, backward) = (self.forward(), self.backward())
        let total = forward[band.cellCount - 1]
        var posteriors = [Float](repeating: 0, count: scores.count)
        forEachBead { cell, origin, bead in
            posteriors[bead] = Float(exp(forward[origin] + Double(scores[bead]) + backward[cell] - total))
        }
        return posteriors
    }

    /// The beads of the path whose gains add up to the most; `gains` lie as `scores` do.
    func bestPath(gains: [Float], confidences: [Float]) -> [Bead] {
        var best = [Float](repeating: -.infinity, count: band.cellCount)
        var choice = [Int](repeating: -1, count: band.cellCount)
        best[0] = 0
        forEachBead { cell, origin, bead in
            let sum = best[origin] + gains[bead]
            if sum > best[cell] {
                best[cell] = sum
                choice[cell] = bead
            }
        }
        return path(choice: choice, confidences: confidences)
    }

    private func path(choice: [Int], confidences: [Float]) -> [Bead] {
        var beads: [Bead] = []
        var (row, column) = (band.columns.count - 1, band.columns[band.columns.count - 1].upperBound)
        while let cell = band.cell(row: row, column: column), choice[cell] >= 0 {
            let shape = ShapePriors.shapes[choice[cell] % ShapePriors.shapes.count]
            beads.append(
                Bead(
                    source: (row - shape.source)..<row,
                    target: (column - shape.target)..<column,
                    confidence: min(1, Double(confidences[choice[cell]]))
                )
            )
            row -= shape.source
            column -= shape.target
        }
        return beads.reversed()
    }

    /// The logarithm of the summed likelihoods of all paths from the first cell to each cell.
    private func forward() -> [Double] {
        var sums = [LogSum](repeating: LogSum(), count: band.cellCount)
        sums[0].add(0)
        forEachBead { cell, origin, bead in
            sums[cell].add(sums[origin].value + Double(scores[bead]))
        }
        return sums.map(\.value)
    }

    /// The logarithm of the summed likelihoods of all paths from each cell to the last.
    private func backward() -> [Double] {
        var sums = [LogSum](repeating: LogSum(), count: band.cellCount)
        sums[band.cellCount - 1].add(0)
        let shapes = ShapePriors.shapes
        for row in band.columns.indices.reversed() {
            for column in band.columns[row].reversed() {
                let cell = band.starts[row] + column - band.columns[row].lowerBound
                let value = sums[cell].value
                for (number, shape) in shapes.enumerated() {
                    guard let origin = band.cell(row: row - shape.source, column: column - shape.target) else {
                        continue
                    }
                    sums[origin].add(value + Double(scores[cell * shapes.count + number]))
                }
            }
        }
        return sums.map(\.value)
    }

    /// Visits every bead inside the band, cell by cell in the order of the text: the cell it ends in, the cell it
    /// begins in, its place in `scores`.
    private func forEachBead(_ visit: (_ cell: Int, _ origin: Int, _ bead: Int) -> Void) {
        let shapes = ShapePriors.shapes
        for row in band.columns.indices {
            for column in band.columns[row] {
                let cell = band.starts[row] + column - band.columns[row].lowerBound
                for (number, shape) in shapes.enumerated() {
                    guard let origin = band.cell(row: row - shape.source, column: column - shape.target) else {
                        continue
                    }
                    visit(cell, origin, cell * shapes.count + number)
                }
            }
        }
    }
}

/// A sum of numbers given by their logarithms, kept as greatest logarithm and scaled rest.
private struct LogSum {
    private var greatest = -Double.infinity
    private var scaled = 0.0

    mutating func add(_ logarithm: Double) {
        guard logarithm > -.infinity else { return }
        if logarithm > greatest {
            scaled = scaled * exp(greatest - logarithm) + 1
            greatest = logarithm
        } else {
            scaled += exp(logarithm - greatest)
        }
    }

    var value: Double { greatest + log(scaled) }
}
