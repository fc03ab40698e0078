public import TMBitext

/// Abbreviations with a full stop, and whether a sentence may end with each.
public struct Abbreviations: Sendable {
    /// How an abbreviation stands in a sentence.
    public enum Kind: String, Sendable, CaseIterable {
        /// Stands before its word and never ends a sentence: `ул.`, `им.`.
        case head

        /// May end a sentence: `т.д.`, `г.`.
        case tail

        /// A unit or a power of ten: ends a sentence seldom, and never before an acronym: `млрд. АҚШ`.
        case unit

        /// A Kazakh year or century, which stands before a month or a day: `ж.`, `ғ.`.
        case year
    }

    private var kinds: [String: Kind]

    /// Reads a list: an abbreviation with its last stop left out, a tab, its kind, and whatever else; `#` begins a remark.
    ///
    /// - Throws: ``AbbreviationsError`` with the first line that is none of these.
    public init(parsing text: String) throws(AbbreviationsError) {
        kinds = [:]
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard let first = line.first, first != "#" else { continue }
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count >= 2 else { throw AbbreviationsError(line: number + 1, reason: .missingKind) }
            guard let kind = Kind(rawValue: cells[1]) else {
                throw AbbreviationsError(line: number + 1, reason: .unknownKind(cells[1]))
            }
            kinds[cells[0].lowercased()] = kind
        }
    }

    private init(kinds: [String: Kind]) {
        self.kinds = kinds
    }

    /// This list with another's entries, which win.
    public func adding(_ other: Abbreviations) -> Abbreviations {
        Abbreviations(kinds: kinds.merging(other.kinds) { $1 })
    }

    /// The kind of an abbreviation, given in lower case without its last stop.
    func kind(of form: String) -> Kind? { kinds[form] }

    /// The list that is shipped for a language: Russian and Kazakh have each other's too, since papers mix them.
    public static func standard(for language: Language) -> Abbreviations {
        switch language {
        case .russian: russian
        case .kazakh: kazakh
        default: Abbreviations(kinds: [:])
        }
    }

    private static let russian = embedded(PackageResources.abbreviations_ru_txt)
    private static let kazakh = russian.adding(embedded(PackageResources.abbreviations_kk_txt))

    private static func embedded(_ bytes: [UInt8]) -> Abbreviations {
        (try? Abbreviations(parsing: String(decoding: bytes, as: UTF8.self))) ?? Abbreviations(kinds: [:])
    }
}
