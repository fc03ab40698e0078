internal import TMLexicon

/// What a word at one place of a document brings to every bead.
struct ExpectedWord: Sendable {
    /// One over the probability of the word in another segment of the document.
    let rarity: Float

    /// The share of the word's probability that asks for no evidence, 0...1.
    let indifference: Float

    /// How well the lexicon knows the word.
    let familiarity: Int

    /// How much more probable the word is in a bead than in any text, where `support` is the sum of its translation
    /// probabilities given the other side's `count` words. The empty word stands beside those.
    func ratio(support: Float, count: Int) -> Float {
        indifference + (1 - indifference) * (1 + support * rarity) * Self.share(count: count)
    }

    /// The share of each of so many words and the empty word.
    static func share(count: Int) -> Float { 1 / Float(count + 1) }

    /// The probability that the word stands free in such a bead.
    func freeShare(support: Float, count: Int) -> Float {
        indifference / ratio(support: support, count: count)
    }

    /// The words of a text, in the order of its `words`.
    ///
    /// A word that the document repeats tells its segments apart less than a word that is rare elsewhere too.
    static func words(of text: AlignmentText, priors: [WordPrior], indifference: Indifference) -> [ExpectedWord] {
        let counts = text.wordCounts(wordCount: priors.count)
        let total = Float(text.words.count) + smoothing
        return text.words.map { word in
            let prior = priors[Int(word)]
            let elsewhere = Float(counts[Int(word)] - 1) / total
            let probability = (1 - documentShare) * prior.probability + documentShare * elsewhere
            return ExpectedWord(
                rarity: 1 / max(prior.probability, probability),
                indifference: indifference.shares[prior.familiarity],
                familiarity: prior.familiarity
            )
        }
    }

    private static let documentShare: Float = 0.1
    private static let smoothing: Float = 30
}
