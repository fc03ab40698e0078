/// The class and the folded form of each scalar below a limit, looked up without a call into ICU.
///
/// It covers Latin, Cyrillic and the usual punctuation, so nearly all of a newspaper's letters.
public struct CharacterTable: Sendable {
    /// The classes, by scalar value; as many as the table covers.
    public let classes: [CharacterClass]

    /// The case-folded scalar values, by scalar value, `ё` as `е`.
    public let folded: [UInt32]

    private let traits: [CharacterTraits]
    private let forms: [Unicode.Scalar]

    /// The one table that there is.
    public static let standard = CharacterTable()

    /// Reads the table from ICU. Complexity: some ten thousand look-ups.
    private init() {
        let scalars = (0..<Self.limit).compactMap(Unicode.Scalar.init)
        classes = CharacterClass.classes(of: scalars)
        let caseFolded = CaseFolding.folded(scalars)
        folded = caseFolded.map { $0 == "ё" ? UInt32(0x435) : $0.value }
        (traits, forms) = TokenForm.plain(scalars, classes, caseFolded)
    }

    /// The traits of scalars and the forms they have in tokens by themselves; `nil` where the table does not cover all of them.
    /// Complexity: linear.
    func entries(of scalars: [Unicode.Scalar]) -> (traits: [CharacterTraits], forms: [Unicode.Scalar])? {
        var isCovered = true
        let count = scalars.count
        var found: [CharacterTraits] = []
        let forms = [Unicode.Scalar](unsafeUninitializedCapacity: count) { forms, filled in
            found = [CharacterTraits](unsafeUninitializedCapacity: count) { traits, filled in
                self.traits.withUnsafeBufferPointer { knownTraits in
                    self.forms.withUnsafeBufferPointer { knownForms in
                        for (at, scalar) in scalars.enumerated() {
                            // What is not covered is read as something else, and not given.
                            isCovered = isCovered && scalar.value < Self.limit
                            let value = Int(min(scalar.value, Self.limit - 1))
                            traits.initializeElement(at: at, to: knownTraits[value])
                            forms.initializeElement(at: at, to: knownForms[value])
                        }
                    }
                }
                filled = count
            }
            filled = count
        }
        return isCovered ? (found, forms) : nil
    }

    /// The first scalar value that the table does not cover; below the surrogates, so every value is a scalar.
    public static let limit: UInt32 = 0x2200

    /// Whether a scalar value is in one of the blocks in which a text without marks is its own NFC: Latin and Cyrillic.
    @inlinable
    public static func isComposed(_ value: UInt32) -> Bool {
        value < 0x300 || (value >= 0x400 && value < 0x530)
    }
}
