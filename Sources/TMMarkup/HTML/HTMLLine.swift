/// A line of a web page: text that no block's border and no `<br>` parts.
struct HTMLLine {
    /// The text, runs of white space as one space each, none at the ends.
    let text: String

    /// The number of the innermost block around it.
    let element: Int

    /// How much of its letters and digits stand in links, 0...1.
    let linkShare: Double

    /// The level of the heading it stands in, 1...6; 0 outside of headings.
    let heading: Int

    /// How many words the line has.
    let words: Int

    /// Whether it ends as a sentence does.
    let endsSentence: Bool

    /// Whether it holds a word that sentences need and lists of names do not (jusText's stop words).
    let hasFunctionWord: Bool

    /// How much running text the line is: its words where it reads as sentences, 0 otherwise.
    var prose: Int {
        guard endsSentence, words >= 5, linkShare < 0.5 else { return 0 }
        return hasFunctionWord ? words : words / 2
    }
}
