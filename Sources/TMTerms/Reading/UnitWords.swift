public import TMBitext
internal import TMLexicon

/// The words of some units' texts, read and ready to be gathered.
public struct UnitWords: Sendable {
    /// The two texts of a unit.
    public struct Texts: Sendable {
        /// The unit's number in its memory.
        public var unit: Int64

        /// The text in the language of the terms.
        public var source: String

        /// Its translation.
        public var target: String

        /// Creates a unit's texts.
        public init(unit: Int64, source: String, target: String) {
            self.unit = unit
            self.source = source
            self.target = target
        }
    }

    /// One language's texts, one behind the other.
    struct Side: Sendable {
        var stems: [UInt64] = []
        var counts: [Int32] = []
        var keys: [UInt64: Set<WordKey>] = [:]
    }

    let units: [Int64]
    let source: Side
    let target: Side

    /// Reads units. Complexity: linear in the texts.
    public init(_ texts: [Texts], source: Language, target: Language) {
        units = texts.map(\.unit)
        self.source = Self.side(texts.map(\.source), source)
        self.target = Self.side(texts.map(\.target), target)
    }

    private static func side(_ texts: [String], _ language: Language) -> Side {
        var reader = TermReader(language: language)
        var side = Side()
        for text in texts {
            let words = reader.words(of: text)
            side.stems.append(contentsOf: words.lazy.map(\.stem))
            side.counts.append(Int32(words.count))
        }
        side.keys = reader.keys
        return side
    }
}
