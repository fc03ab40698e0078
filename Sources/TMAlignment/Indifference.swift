/// The share of a word's probability that asks for no evidence, by how well the lexicon knows the word.
///
/// A word of a right bead is explained by the other side's words or stands free. How often words stand free is learned
/// from the batch, as the weights of any mixture are: numbers and known names seldom do, unknown words always.
struct Indifference: Sendable {
    /// The shares, 0...1, by familiarity.
    private(set) var shares: [Float] = [0.95, 0.6, 0.6, 0.5, 0.5, 0.2]

    /// The familiarity of a word, from the sum of its translation probabilities: an index of `shares`, the last for
    /// numbers that the other side knows.
    static func familiarity(mass: Float, isNumber: Bool) -> Int {
        if isNumber, mass > 0 { return 5 }
        return mass <= 0.02 ? 0 : min(4, 1 + Int(mass * 4))
    }

    /// The shares after a batch has been read; the present ones count as some words.
    func learned(from counts: Counts) -> Indifference {
        var result = self
        for number in shares.indices {
            let words = Self.strength + counts.words[number]
            result.shares[number] = (shares[number] * Self.strength + counts.free[number]) / words
        }
        return result
    }

    private static let strength: Float = 200

    /// How many words beads hold, and how many of them are expected to stand free, by familiarity.
    struct Counts: Sendable {
        private(set) var words = [Float](repeating: 0, count: 6)
        private(set) var free = [Float](repeating: 0, count: 6)

        mutating func add(familiarity: Int, free share: Float, weight: Float) {
            words[familiarity] += weight
            free[familiarity] += weight * share
        }

        mutating func add(_ other: Counts) {
            for number in words.indices {
                words[number] += other.words[number]
                free[number] += other.free[number]
            }
        }
    }
}
