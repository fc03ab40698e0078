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
        var posteriors = [Float](repeating: 0, count: values.count)
        posteriors.withUnsafeMutableBufferPointer { posteriors in
            forEachCell { cell, column, beads in
                let rest = backward[cell] - total
                beads.forEach(endingIn: column) { shape, origin in
                    let bead = cell * Self.shapeCount + shape
                    let logarithm = forward[origin] + Double(values[bead]) + rest
                    if logarithm >= Self.negligible { posteriors[bead] = Float(exp(logarithm)) }
                }
            }
        }
        values = posteriors
    }

    /// The beads of the path whose gains add up to the most, each with its value as confidence; a bead's gain is its
    /// value less `cost`.
    func bestPath(cost: Float) -> [Bead] {
        var best = [Float](repeating: -.infinity, count: band.cellCount)
        var choice = [Int8](repeating: -1, count: band.cellCount)
        best[0] = 0
        best.withUnsafeMutableBufferPointer { best in
            forEachCell { cell, column, beads in
                beads.forEach(endingIn: column) { shape, origin in
                    let sum = best[origin] + values[cell * Self.shapeCount + shape] - cost
                    if sum > best[cell] { (best[cell], choice[cell]) = (sum, Int8(shape)) }
                }
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
        sums.withUnsafeMutableBufferPointer { sums in
            forEachCell { cell, column, beads in
                if cell == 0 { return }
                var sum = LogSum()
                beads.forEach(endingIn: column) { shape, origin in
                    sum.add(sums[origin] + Double(values[cell * Self.shapeCount + shape]))
                }
                sums[cell] = sum.value
            }
        }
        return sums
    }

    /// The logarithm of the summed likelihoods of all paths from each cell to the last.
    private func backward() -> [Double] {
        var sums = [LogSum](repeating: LogSum(), count: band.cellCount)
        sums[band.cellCount - 1].add(0)
        sums.withUnsafeMutableBufferPointer { sums in
            for row in band.columns.indices.reversed() {
                let beads = band.beads(endingIn: row)
                for column in beads.columns.reversed() {
                    let cell = beads.firstCell + column - beads.columns.lowerBound
                    let rest = sums[cell].value
                    beads.forEach(endingIn: column) { shape, origin in
                        sums[origin].add(rest + Double(values[cell * Self.shapeCount + shape]))
                    }
                }
            }
        }
        return sums.map(\.value)
    }

    /// Visits the cells in the order of the text, each with its column and the beads of its row.
    @inline(__always)
    private func forEachCell(_ visit: (_ cell: Int, _ column: Int, _ beads: Band.RowBeads) -> Void) {
        for row in band.columns.indices {
            let beads = band.beads(endingIn: row)
            for column in beads.columns { visit(beads.firstCell + column - beads.columns.lowerBound, column, beads) }
        }
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
