#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Comparing and searching bytes, by the C library.
enum Bytes {
    /// Whether a string is made of these bytes of UTF-8. Complexity: linear.
    static func equal(_ string: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard string.utf8.count == bytes.count else { return false }
        guard let start = bytes.baseAddress else { return true }
        return string.utf8.withContiguousStorageIfAvailable { string in
            string.baseAddress.map { memcmp($0, start, bytes.count) == 0 } ?? bytes.isEmpty
        } ?? string.utf8.elementsEqual(bytes)
    }

    /// Where a byte stands first; `nil` where it does not. Complexity: linear.
    static func index(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(start)
    }
}
