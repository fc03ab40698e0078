/// Counts segments by band, file after file, and finds repetitions among them.
///
/// A segment whose text stood before is a repetition, in this file or in one before, unless the memory holds it already. Texts are
/// the same where all their characters are.
public struct LeverageCounter: Sendable {
    /// What the files counted so far hold together.
    public private(set) var total = Leverage()

    private var earlier: Set<String> = []

    /// Starts with no file.
    public init() {}

    /// Counts a file.
    ///
    /// - Parameter segments: its texts, in order, and the band of the best match of each.
    /// - Complexity: linear.
    public mutating func count(_ segments: [(text: String, band: MatchBand)]) -> Leverage {
        var leverage = Leverage()
        var here: Set<String> = []
        for (text, band) in segments {
            leverage[self.band(of: text, band, here)] += Volume(of: text)
            here.insert(text)
        }
        earlier.formUnion(here)
        total += leverage
        return leverage
    }

    private func band(of text: String, _ band: MatchBand, _ here: Set<String>) -> MatchBand {
        if band == .context || band == .exact { return band }
        if here.contains(text) { return .repetition }
        return earlier.contains(text) ? .crossFileRepetition : band
    }
}
