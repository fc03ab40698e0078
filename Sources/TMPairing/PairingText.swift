public import TMBitext

/// What pairing looks at in an article: its words and its day.
public struct PairingText: Sendable {
    /// How often each word occurs, by word number, ascending.
    let words: [(word: Int32, count: Int32)]

    /// The day of publication, where the page names one.
    let date: CalendarDay?

    /// Counts words, given by number; a word may stand several times.
    public init(words: [Int32], date: CalendarDay?) {
        var counts: [(word: Int32, count: Int32)] = []
        for word in words.sorted() {
            if counts.last?.word == word {
                counts[counts.count - 1].count += 1
            } else {
                counts.append((word, 1))
            }
        }
        self.words = counts
        self.date = date
    }
}
