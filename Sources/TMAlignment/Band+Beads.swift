internal import TMBitext

extension Band {
    /// Visits the cells in the order of the text.
    func forEachCell(_ visit: (_ row: Int, _ column: Int, _ cell: Int) -> Void) {
        var cell = 0
        for (row, range) in columns.enumerated() {
            for column in range {
                visit(row, column, cell)
                cell += 1
            }
        }
    }

    /// Visits the cells from the last to the first.
    func forEachCellBackwards(_ visit: (_ row: Int, _ column: Int, _ cell: Int) -> Void) {
        var cell = cellCount
        for (row, range) in columns.enumerated().reversed() {
            for column in range.reversed() {
                cell -= 1
                visit(row, column, cell)
            }
        }
    }

    /// The cell in which a bead begins that ends in a cell; `nil` outside the band.
    @inline(__always)
    func origin(row: Int, column: Int, shape: Int) -> Int? {
        let shape = ShapePriors.shapes[shape]
        return cell(row: row - shape.source, column: column - shape.target)
    }

    /// The cell in which a bead ends that begins in a cell; `nil` outside the band.
    @inline(__always)
    func end(row: Int, column: Int, shape: Int) -> Int? {
        let shape = ShapePriors.shapes[shape]
        return cell(row: row + shape.source, column: column + shape.target)
    }
}
