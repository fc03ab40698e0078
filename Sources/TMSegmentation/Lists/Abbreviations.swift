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

        /// No abbreviation: a word, whatever another list says.
        case word

        /// What is usual for the kind.
        var ending: Ending { self == .head ? .seldom : .yes }

        /// Whether it stands behind a number.
        var followsNumber: Bool { self == .unit || self == .year }
    }

    /// Whether a sentence may end with an abbreviation.
    enum Ending: String, Sendable {
        /// Never.
        case no

        /// Only where a word follows that begins sentences.
        case seldom

        /// Where any word with a capital follows.
        case yes
    }

    /// What is known of an entry of a list.
    struct Entry: Sendable {
        let kind: Kind
        let ending: Ending

        /// Whether it stands with a capital only: `Дж`.
        let isCapital: Bool
    }

    private(set) var forms: [String] = []
    private(set) var entries: [Entry] = []
    private var words = WordTable()
    private var measures = WordTable()

    private init() {}

    /// Reads a list. Each line holds, with tabs between: the abbreviation without its last stop and without spaces
    /// (`т.д`), its kind, whether a sentence may end with it (`yes`, `seldom`, `no`, or nothing for what is usual for the
    /// kind), and an example or nothing. `#` begins a remark. A form that is listed with a capital stands with it only. A form may stand twice, as a measure and as a word: `г` is a
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
            let cell = cells.count > 2 ? cells[2] : ""
            guard let ending = cell.isEmpty ? kind.ending : Ending(rawValue: cell) else {
                throw AbbreviationsError(line: number + 1, reason: .unknownEnding(cell))
            }
            insert(cells[0], Entry(kind: kind, ending: ending, isCapital: first.isUppercase))
        }
    }

    /// This list with another's entries, which win.
    public func adding(_ other: Abbreviations) -> Abbreviations {
        var sum = self
        for (form, entry) in zip(other.forms, other.entries) { sum.insert(form, entry) }
        return sum
    }

    private mutating func insert(_ form: String, _ entry: Entry) {
        if entry.kind.followsNumber {
            measures.insert(form, value: entries.count)
        } else {
            words.insert(form, value: entries.count)
        }
        forms.append(form)
        entries.append(entry)
    }

    /// The entries that count, in order: of those with one form and use, the last; none whose form is a word.
    var current: [(form: String, entry: Entry)] {
        struct Key: Hashable {
            let form: String
            let followsNumber: Bool
        }
        var last: [Key: Int] = [:]
        for (number, entry) in entries.enumerated() {
            last[Key(form: forms[number].lowercased(), followsNumber: entry.kind.followsNumber)] = number
        }
        return last.values.sorted().filter { entries[$0].kind != .word }.map { (forms[$0], entries[$0]) }
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
