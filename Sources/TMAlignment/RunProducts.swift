import Foundation

/// Long products for the runs of one, two and three segments that end in one place, a lane for each, shortest first.
///
/// One logarithm serves for many factors: the caller moves the products to the logarithms where ``isFull(after:)``
/// says so.
struct RunProducts {
    /// A number for each run. The last lane means nothing.
    typealias Lanes = SIMD4<Float>

    private var products = SIMD4<Double>(repeating: 1)
    private var logarithms = SIMD4<Double>()

    /// No factor may be above 10¹².
    @inline(__always)
    mutating func multiply(_ factors: Lanes) { products *= SIMD4<Double>(factors) }

    /// Makes room for as many factors again.
    mutating func takeLogarithms() {
        for run in 0..<Self.runs { logarithms[run] += log(products[run]) }
        products = SIMD4(repeating: 1)
    }

    /// The logarithms of the products.
    var values: Lanes {
        var sums = self
        sums.takeLogarithms()
        return Lanes(sums.logarithms)
    }

    /// Whether logarithms must be taken before another factor, after so many since the first.
    @inline(__always)
    static func isFull(after count: Int) -> Bool { count % mostFactors == 0 }

    /// So many factors keep the products finite.
    private static let mostFactors = 24

    /// What runs hold together, from what the segments they end in hold and what the runs of the segment before hold.
    @inline(__always)
    static func joined(_ segment: Float, runsBefore: Lanes) -> Lanes {
        Lanes(0, runsBefore.x, runsBefore.y, 0) + segment
    }

    private static let runs = ShapePriors.longestSide
}
