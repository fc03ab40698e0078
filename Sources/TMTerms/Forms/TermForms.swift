public import TMBitext

/// The forms that a term is written in, counted, to choose the one it is shown in.
public struct TermForms: Sendable {
    private let language: Language
    private var reader: TermReader

    /// How often each form stands, by its folded words; with how often each way to write these.
    private var forms: [[String]: [String: Int]] = [:]

    /// Creates an empty count.
    public init(language: Language) {
        self.language = language
        reader = TermReader(language: language)
    }

    /// Counts the form that stands at a place of a text. Complexity: linear in the text.
    ///
    /// - Returns: where it stands, in Unicode scalars of the text; `nil` where the text has no such place.
    @discardableResult
    public mutating func add(_ place: FoundTerm.Place, in text: String) -> TextSpan? {
        let words = reader.words(of: text).dropFirst(place.word).prefix(place.count)
        guard words.count == place.count, let first = words.first, let last = words.last,
            words.allSatisfy({ $0.stem != TermWord.breaking })
        else { return nil }
        let located = LocatedText(text)
        let span = first.span.union(last.span)
        let form = located[span]
        forms[words.map { located[$0.span].lowercased() }, default: [:]][form, default: 0] += 1
        return span
    }

    /// The form that the term is shown in: its base form where that is likely among those seen, else the most frequent one.
    public var best: String? {
        let counted = forms.map { words, written in Counted(words: words, count: written.values.reduce(0, +)) }
        let least = (counted.map(\.count).max() ?? 0) / Self.rareDivisor
        let seen = counted.filter { $0.count > least }
        let likeness = BaseForm.likeness(of: seen.map(\.words), in: language)
        let best = zip(seen, likeness).max { left, right in
            (left.1, left.0.count, right.0.words.joined()) < (right.1, right.0.count, left.0.words.joined())
        }
        guard let written = best.flatMap({ forms[$0.0.words] }) else { return nil }
        return written.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private struct Counted {
        let words: [String]
        let count: Int
    }

    /// A form this many times rarer than the most frequent one may be a slip.
    private static let rareDivisor = 12
}
