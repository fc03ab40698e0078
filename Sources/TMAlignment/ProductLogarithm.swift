import Foundation

/// The logarithm of a long product, with one logarithm for many factors.
struct ProductLogarithm {
    private var product = 1.0
    private var logarithms = 0.0

    @inline(__always)
    mutating func multiply(_ factor: Float) {
        product *= Double(factor)
        if product > 1e200 || product < 1e-200 {
            logarithms += log(product)
            product = 1
        }
    }

    var value: Float { Float(logarithms + log(product)) }
}
