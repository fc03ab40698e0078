internal import CICUShim

/// Unicode simple case folding (one scalar for one, so offsets stay), by ICU.
public enum CaseFolding {
    /// The folded scalars, as many as were given. Complexity: linear.
    public static func folded(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let codePoints = [UInt32](unsafeUninitializedCapacity: scalars.count) { folded, count in
            scalars.withUnsafeCodePoints { codePoints in
                guard let source = codePoints.baseAddress, let target = folded.baseAddress else { return }
                tm_icu_fold_case(source, Int32(codePoints.count), target)
            }
            count = scalars.count
        }
        return zip(codePoints, scalars).map { Unicode.Scalar($0) ?? $1 }
    }
}
