public import TMBitext

/// Abbreviations with a full stop: how each stands in a sentence, and whether a sentence may end with it.
public struct Abbreviations: Sendable {
    /// How an abbreviation stands in a sentence.
    public enum Kind: String, Sendable, CaseIterable {
        /// Before the name, number or word it belongs to: `ул.`, `проф.`, `рис.`, `т. е.`
        case head

        /// Behind what it belongs to: `и т. д.`, `обл.`
        case tail

        /// Behind a number, a measure or a power of ten: `кг`, `руб.`, `млрд.`
        case unit

        /// Behind a number, a year or a century: `г.`, `вв.`, `ж.`, `ғ.`
        case year

        /// Whether a sentence may end with such an abbreviation where its entry does not say.
        var mayEnd: Bool { self != .head }

        /// Whether it stands behind a number.
        var followsNumber: Bool { self == .unit || self == .year }
    }

    /// An entry of a list.
    struct Entry: Sendable {
        let form: String
        let kind: Kind
        let mayEnd: Bool
    }

    private(set) var entries: [Entry] = []
    private var words = WordTable()
    private var measures = WordTable()

    private init() {}

    /// Reads a list. Each line holds, with tabs between: the abbreviation without its last stop and without spaces
    /// (`т.д`), its kind, whether a sentence may end with it (`yes`, `no`, or nothing for what is usual for the kind),
    /// and an example or nothing. `#` begins a remark. A form may stand twice, as a measure and as a word: `г` is a
    /// year behind a number, a town elsewhere.
    ///
    /// - Throws: ``AbbreviationsError`` with the first line that is none of these.
    public init(parsing text: String) throws(AbbreviationsError) {
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard let first = line.first, first != "#" else { continue }
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 2 else { throw AbbreviationsError(line: number + 1, reason: .missingKind) }
            guard let kind = Kind(rawValue: cells[1]) else {
                throw AbbreviationsError(line: number + 1, reason: .unknownKind(cells[1]))
            }
            let ending = cells.count > 2 ? cells[2] : ""
            guard ["", "yes", "no"].contains(ending) else {
                throw AbbreviationsError(line: number + 1, reason: .unknownEnding(ending))
            }
            insert(Entry(form: cells[0], kind: kind, mayEnd: ending.isEmpty ? kind.mayEnd : ending == "yes"))
        }
    }

    /// This list with another's entries, which win.
    public func adding(_ other: Abbreviations) -> Abbreviations {
        var sum = self
        for entry in other.entries { sum.insert(entry) }
        return sum
    }

    private mutating func insert(_ entry: Entry) {
        if entry.kind.followsNumber {
            measures.insert(entry.form, value: entries.count)
        } else {
            words.insert(entry.form, value: entries.count)
        }
        entries.append(entry)
    }

    /// The entry for a form, which stands behind a number or does not.
    func entry(_ form: FoldedWord, afterNumber: Bool) -> Int? {
        afterNumber
            ? measures.value(of: form) ?? words.value(of: form) : words.value(of: form) ?? measures.value(of: form)
    }

    /// The list that is shipped for a language: Kazakh has the Russian entries too, since papers mix them.
    public static func standard(for language: Language) -> Abbreviations {
        switch language {
        case .russian: russian
        case .kazakh: kazakh
        default: Abbreviations()
        }
    }

    private static let russian = embedded(PackageResources.abbreviations_ru_txt)
    private static let kazakh = russian.adding(embedded(PackageResources.abbreviations_kk_txt))

    private static func embedded(_ bytes: [UInt8]) -> Abbreviations {
        (try? Abbreviations(parsing: String(decoding: bytes, as: UTF8.self))) ?? Abbreviations()
    }
}
