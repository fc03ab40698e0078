/// A vector over word numbers, most of which are zero.
struct SparseVector: Sendable {
    /// The coordinates that are not zero, ascending by word.
    let entries: [(word: Int32, value: Float)]

    /// The vector of the given coordinates, scaled to length 1; without coordinates, the zero vector.
    init(normalising coordinates: [Int32: Float]) {
        let length = coordinates.values.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot()
        entries = coordinates.filter { $0.value > 0 }.sorted { $0.key < $1.key }
            .map { (word: $0.key, value: $0.value / length) }
    }
}
