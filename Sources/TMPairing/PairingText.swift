public import TMBitext
public import TMLexicon

/// What pairing looks at in an article: its words and its day.
public struct PairingText: Sendable {
    /// How often each word occurs, by word number, ascending.
    let words: [(word: Int32, count: Int32)]

    /// The day of publication, where the page names one.
    let date: CalendarDay?

    /// Reads an article's segments and adds their words to the vocabulary.
    public init(segments: [String], date: CalendarDay?, vocabulary: inout Vocabulary) {
        var counts: [Int32: Int32] = [:]
        for segment in segments {
            for word in vocabulary.add(WordKey.keys(of: segment)) { counts[word, default: 0] += 1 }
        }
        words = counts.sorted { $0.key < $1.key }.map { (word: $0.key, count: $0.value) }
        self.date = date
    }
}
