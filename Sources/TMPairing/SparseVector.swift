/// A vector over word numbers, most of which are zero.
struct SparseVector: Sendable {
    /// The coordinates that are not zero.
    let entries: [(word: Int32, value: Float)]

    /// The vector of the given coordinates, each word's once, scaled to length 1; without coordinates, the zero vector.
    init(normalising coordinates: [(word: Int32, value: Float)]) {
        let length = coordinates.reduce(Float(0)) { $0 + $1.value * $1.value }.squareRoot()
        entries = coordinates.compactMap { $0.value > 0 ? (word: $0.word, value: $0.value / length) : nil }
    }
}
