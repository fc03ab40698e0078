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

    /// Writes every boundary behind 0, the end included, as offsets in UTF-16 units in ascending order into `boundaries`,
    /// which grows where it is too small and never shrinks.
    ///
    /// - Returns: the number of boundaries written.
    /// - Complexity: linear, about 4 ns a unit.
    public func find(in units: UnsafeBufferPointer<UInt16>, boundaries: inout [Int32]) -> Int {
        if boundaries.count < units.count { boundaries = [Int32](repeating: 0, count: units.count) }
        guard let source = units.baseAddress, !units.isEmpty else { return 0 }
        let count = boundaries.withUnsafeMutableBufferPointer { target -> Int32 in
            guard let start = target.baseAddress else { return 0 }
            return tm_icu_breaker_boundaries(breaker, source, Int32(units.count), start)
        }
        return max(0, Int(count))
    }
}
