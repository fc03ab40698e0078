/// What is known about which words translate each other, over two vocabularies.
public struct Lexicon: Sendable {
    /// The probability of each target word (columns) given a source word (rows), 0...1.
    public let forward: TranslationTable

    /// The probability of each source word (columns) given a target word (rows), 0...1.
    public let backward: TranslationTable

    /// Creates a lexicon.
    public init(forward: TranslationTable, backward: TranslationTable) {
        self.forward = forward
        self.backward = backward
    }

    /// The lexicon that knows no word of the vocabularies.
    public static func empty(source: Vocabulary, target: Vocabulary) -> Lexicon {
        Lexicon(forward: TranslationTable(rows: source.count), backward: TranslationTable(rows: target.count))
    }

    /// The lexicon that knows what either knows: the greater probability counts.
    public func joined(with other: Lexicon) -> Lexicon {
        Lexicon(forward: forward.maximum(with: other.forward), backward: backward.maximum(with: other.backward))
    }

    /// The lexicon with what another, over longer vocabularies that begin as this one's, knows of the words that are
    /// new in them. Complexity: linear in the entries of both.
    public func extended(with other: Lexicon) -> Lexicon {
        let (rows, columns) = (forward.rowCount, backward.rowCount)
        return Lexicon(
            forward: forward.maximum(with: other.forward.restricted { $0 >= rows || $1 >= columns }),
            backward: backward.maximum(with: other.backward.restricted { $0 >= columns || $1 >= rows })
        )
    }

    /// The number of word pairs with a probability in either direction. Complexity: linear in the entries.
    public var pairCount: Int {
        forward.maximum(with: backward.transposed(columnCount: forward.rowCount)).values.count
    }
}
