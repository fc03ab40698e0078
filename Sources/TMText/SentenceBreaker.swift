internal import CICUShim
public import TMBitext

/// ICU's sentence boundaries (Unicode Standard Annex #29): proposals for the segmentation rules.
///
/// Holds an ICU break iterator, which must not be shared between tasks: open one a task (a few microseconds).
public final class SentenceBreaker {
    private let breaker: OpaquePointer

    /// Opens ICU's sentence iterator for a language; ICU falls back to its root rules where it has none for it.
    /// `nil` when ICU's data is missing.
    public init?(language: Language) {
        guard let breaker = tm_icu_breaker_open(language.code) else { return nil }
        self.breaker = breaker
    }

    deinit {
        tm_icu_breaker_close(breaker)
    }

    /// Every boundary behind 0, the end included, as scalar offsets in ascending order. Complexity: linear.
    public func boundaries(in scalars: [Unicode.Scalar]) -> [Int] {
        guard !scalars.isEmpty else { return [] }
        var units: [UInt16] = []
        units.reserveCapacity(scalars.count)
        for scalar in scalars { units.append(contentsOf: UTF16.encode(scalar).unsafelyUnwrapped) }
        let offsets = [Int32](unsafeUninitializedCapacity: units.count) { buffer, count in
            guard let target = buffer.baseAddress else { return }
            count = max(0, Int(tm_icu_breaker_boundaries(breaker, units, Int32(units.count), target)))
        }
        guard units.count != scalars.count else { return offsets.map(Int.init) }
        return Self.scalarOffsets(of: offsets, in: scalars)
    }

    /// Turns ascending UTF-16 offsets into scalar offsets.
    private static func scalarOffsets(of unitOffsets: [Int32], in scalars: [Unicode.Scalar]) -> [Int] {
        var (scalar, unit) = (0, 0)
        return unitOffsets.map { offset in
            while unit < offset {
                unit += UTF16.width(scalars[scalar])
                scalar += 1
            }
            return scalar
        }
    }
}
