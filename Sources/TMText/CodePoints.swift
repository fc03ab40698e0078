extension [Unicode.Scalar] {
    /// The scalars as 32-bit code points, without a copy: `Unicode.Scalar` wraps one `UInt32`.
    func withUnsafeCodePoints<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
        withUnsafeBufferPointer { scalars in
            scalars.withMemoryRebound(to: UInt32.self, body)
        }
    }
}
