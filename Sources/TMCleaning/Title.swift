internal import TMBitext

/// The headline of a page.
struct Title: Sendable {
    /// The index of the line that shows it.
    let index: Int

    /// Where it stands in the page's text, without a newspaper's name behind it.
    let span: TextSpan

    /// Its words and numbers, for comparison with lines that repeat it.
    let words: [String]

    /// The newspaper's name that stood behind it, in words.
    let siteName: [String]

    /// Whether the page shows it more than once.
    let isRepeated: Bool

    /// Whether a line is the headline once more, alone or before the newspaper's name.
    func isRepeated(by line: PageLine) -> Bool {
        let words = line.wordsAndNumbers
        guard words.starts(with: self.words) else { return false }
        guard words.count > self.words.count else { return true }
        return SplitTitle.splits(of: line).contains { $0.words == self.words }
    }
}
