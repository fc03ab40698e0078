import Foundation
internal import TMBitext

/// The dynamic program over the grid of segments: posterior probabilities by forward–backward sums, and the path of
/// beads with the greatest sum of gains.
///
/// Values go by cell and, in each cell, by the shape of the bead that ends there.
struct AlignmentGrid {
    let band: Band

    /// The scores of the beads in nats, −∞ where a bead would begin outside the band; or their posteriors.
    private(set) var values: [Float]

    init(band: Band, scores: [Float]) {
        self.band = band
        values = scores
    }

    /// Replaces each bead's score by its posterior probability. Complexity: cells × shapes.
    mutating func replaceScoresByPosteriors() {
        let (forward, backward) = (self.forward(), self.backward())
        let total = forward[band.cellCount - 1]
        let shapeCount = Self.shapeCount
        values.withUnsafeMutableBufferPointer { values in
            band.forEachCell { row, column, cell in
                for shape in 0..<shapeCount {
                    let bead = cell * shapeCount + shape
                    guard let origin = band.origin(row: row, column: column, shape: shape) else {
                        values[bead] = 0
                        continue
                    }
                    let logarithm = forward[origin] + Double(values[bead]) + backward[cell] - total
                    values[bead] = logarithm < Self.negligible ? 0 : Float(exp(logarithm))
                }
            }
        }
    }

    /// The beads of the path whose gains add up to the most, each with its value as confidence; a bead's gain is its
    /// value less `cost`.
    func bestPath(cost: Float) -> [Bead] {
        var best = [Float](repeating: -.infinity, count: band.cellCount)
        var choice = [Int8](repeating: -1, count: band.cellCount)
        best[0] = 0
        band.forEachCell { row, column, cell in
            for shape in 0..<Self.shapeCount {
                guard let origin = band.origin(row: row, column: column, shape: shape) else { continue }
                let sum = best[origin] + values[cell * Self.shapeCount + shape] - cost
                if sum > best[cell] { (best[cell], choice[cell]) = (sum, Int8(shape)) }
            }
        }
        return path(choice: choice)
    }

    private func path(choice: [Int8]) -> [Bead] {
        var beads: [Bead] = []
        var (row, column) = (band.columns.count - 1, band.targetCount)
        while let cell = band.cell(row: row, column: column), choice[cell] >= 0 {
            let shape = ShapePriors.shapes[Int(choice[cell])]
            beads.append(
                Bead(
                    source: (row - shape.source)..<row,
                    target: (column - shape.target)..<column,
                    confidence: min(1, Double(values[cell * Self.shapeCount + Int(choice[cell])]))
                )
            )
            row -= shape.source
            column -= shape.target
        }
        return beads.reversed()
    }

    /// The logarithm of the summed likelihoods of all paths from the first cell to each cell.
    private func forward() -> [Double] {
        var sums = [Double](repeating: -.infinity, count: band.cellCount)
        sums[0] = 0
        band.forEachCell { row, column, cell in
            if cell == 0 { return }
            var sum = LogSum()
            for shape in 0..<Self.shapeCount {
                guard let origin = band.origin(row: row, column: column, shape: shape) else { continue }
                sum.add(sums[origin] + Double(values[cell * Self.shapeCount + shape]))
            }
            sums[cell] = sum.value
        }
        return sums
    }

    /// The logarithm of the summed likelihoods of all paths from each cell to the last.
    private func backward() -> [Double] {
        var sums = [Double](repeating: -.infinity, count: band.cellCount)
        sums[band.cellCount - 1] = 0
        band.forEachCellBackwards { row, column, cell in
            if cell == band.cellCount - 1 { return }
            var sum = LogSum()
            for shape in 0..<Self.shapeCount {
                guard let end = band.end(row: row, column: column, shape: shape) else { continue }
                sum.add(sums[end] + Double(values[end * Self.shapeCount + shape]))
            }
            sums[cell] = sum.value
        }
        return sums
    }

    private static let shapeCount = ShapePriors.shapes.count

    /// Logarithms of probabilities below this count as none.
    private static let negligible = -30.0
}

/// A sum of numbers given by their logarithms, kept as greatest logarithm and scaled rest. What is less than a 10⁻¹³th
/// of the rest is left out.
private struct LogSum {
    private var greatest = -Double.infinity
    private var scaled = 0.0

    mutating func add(_ logarithm: Double) {
        let difference = logarithm - greatest
        if logarithm == -.infinity || difference < -30 { return }
        if difference > 0 {
            scaled = difference > 30 ? 1 : scaled * exp(-difference) + 1
            greatest = logarithm
        } else {
            scaled += exp(difference)
        }
    }

    var value: Double { greatest + log(scaled) }
}
