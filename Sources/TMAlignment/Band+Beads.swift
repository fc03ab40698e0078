internal import TMBitext

extension Band {
    /// The beads that end in one row of the grid.
    struct RowBeads {
        /// The columns of the row, each a cell.
        let columns: ClosedRange<Int>

        /// The row's first cell.
        let firstCell: Int

        /// For each shape, the columns in which its beads end, and what added to one gives the cell where they begin.
        fileprivate var origins: [(columns: Range<Int>, offset: Int)]

        /// Visits the beads that end in a column and lie inside the band, by shape, with the cells where they begin.
        @inline(__always)
        func forEach(endingIn column: Int, _ visit: (_ shape: Int, _ origin: Int) -> Void) {
            origins.withUnsafeBufferPointer { origins in
                for shape in 0..<origins.count where origins[shape].columns.contains(column) {
                    visit(shape, column + origins[shape].offset)
                }
            }
        }
    }

    /// The beads that end in a row.
    func beads(endingIn row: Int) -> RowBeads {
        RowBeads(
            columns: columns[row],
            firstCell: starts[row],
            origins: ShapePriors.shapes.map { shape in
                guard row >= shape.source else { return (0..<0, 0) }
                let origins = columns[row - shape.source]
                return (
                    columns: (origins.lowerBound + shape.target)..<(origins.upperBound + shape.target + 1),
                    offset: starts[row - shape.source] - origins.lowerBound - shape.target
                )
            }
        )
    }
}
