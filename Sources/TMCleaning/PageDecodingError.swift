/// Why the bytes of a page are not text that can be used.
public enum PageDecodingError: Error, Hashable, Sendable {
    /// No bytes, or nothing but white space.
    case empty

    /// Not text: a NUL byte, or many control bytes; the offset of the first, in bytes from 0.
    case binary(offset: Int)

    /// Not UTF-8, and not like one of the other encodings either: the offset of the first wrong byte, from 0.
    case invalidUTF8(offset: Int)

    /// UTF-16, but a surrogate stands alone or a byte is missing; its offset, in bytes from 0.
    case invalidUTF16(offset: Int)
}
