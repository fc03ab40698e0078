/// The class and the folded form of each scalar below a limit, looked up without a call into ICU.
///
/// It covers Latin, Cyrillic and the usual punctuation, so nearly all of a newspaper's letters.
public struct CharacterTable: Sendable {
    /// The classes, by scalar value; as many as the table covers.
    public let classes: [CharacterClass]

    /// The case-folded scalar values, by scalar value, `ё` as `е`.
    public let folded: [UInt32]

    /// Reads the table from ICU. Complexity: some ten thousand look-ups.
    public init() {
        let scalars = (0..<Self.limit).compactMap(Unicode.Scalar.init)
        classes = CharacterClass.classes(of: scalars)
        folded = CaseFolding.folded(scalars).map { $0 == "ё" ? UInt32(0x435) : $0.value }
    }

    /// The first scalar value that the table does not cover; below the surrogates, so every value is a scalar.
    public static let limit: UInt32 = 0x2200

    /// Whether a scalar value is in one of the blocks in which a text without marks is its own NFC: Latin and Cyrillic.
    @inlinable
    public static func isComposed(_ value: UInt32) -> Bool {
        value < 0x300 || (value >= 0x400 && value < 0x530)
    }
}
