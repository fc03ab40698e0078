/// Why bytes cannot be turned into text. Holds facts only.
enum InputDefect: Error, Hashable {
    /// The file is compressed, and damaged.
    case damagedCompression

    /// No decoder knows the encoding with this name.
    case unknownEncoding(String)

    /// Some bytes stand for nothing in the encoding with this name.
    case undecodable(encoding: String)
}
