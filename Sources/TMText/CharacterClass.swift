internal import CICUShim

/// What a Unicode scalar is, as far as tokens and sentence rules ask (Unicode general categories, joined).
public enum CharacterClass: UInt8, Sendable {
    /// Controls, private use, unassigned.
    case other

    /// Upper-case and title-case letters.
    case uppercase

    /// Lower-case letters.
    case lowercase

    /// Letters of scripts without case.
    case uncasedLetter

    /// Combining marks.
    case mark

    /// Digits and other numbers.
    case digit

    /// White space, controls like tab and line feed included.
    case space

    /// Invisible format characters: soft hyphen, zero-width space, byte-order mark.
    case format

    /// Punctuation of every kind.
    case punctuation

    /// Mathematical, currency and other symbols.
    case symbol

    /// Whether this is a letter of any kind.
    public var isLetter: Bool { self == .lowercase || self == .uppercase || self == .uncasedLetter }

    /// The class of each scalar, by ICU. Complexity: linear, some nanoseconds a scalar.
    public static func classes(of scalars: [Unicode.Scalar]) -> [CharacterClass] {
        let raw = [UInt8](unsafeUninitializedCapacity: scalars.count) { classes, count in
            scalars.withUnsafeCodePoints { codePoints in
                guard let source = codePoints.baseAddress, let target = classes.baseAddress else { return }
                tm_icu_classify(source, Int32(codePoints.count), target)
            }
            count = scalars.count
        }
        return raw.map { CharacterClass(rawValue: $0) ?? .other }
    }
}
