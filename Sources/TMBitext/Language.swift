/// A language, by its ISO 639 code in lower case.
///
/// Tags are read as users and files write them: any case, `-` or `_` before a region, three-letter codes, and `kz`
/// (the country) for Kazakh.
public struct Language: Hashable, Sendable {
    /// The primary subtag: `ru`, `kk`, `de`.
    public let code: String

    /// Russian, `ru`.
    public static let russian = Language(primary: "ru")

    /// Kazakh, `kk`.
    public static let kazakh = Language(primary: "kk")

    private init(primary: String) {
        code = primary
    }

    /// Reads a language tag (BCP 47, leniently); `nil` when it does not begin with two or three ASCII letters.
    public init?(_ tag: String) {
        // The two that nearly every unit is in, as they are stored.
        if tag == "ru" || tag == "kk" {
            code = tag
            return
        }
        let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
        guard (2...3).contains(primary.utf8.count), primary.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            return nil
        }
        code = Self.aliases[primary] ?? primary
    }

    private static let aliases = ["kz": "kk", "kaz": "kk", "rus": "ru"]
}

extension Language: CustomStringConvertible {
    /// The code.
    public var description: String { code }
}
