internal import TMLexicon

/// What a word brings to every bead before its partners are read.
struct WordPrior: Sendable {
    /// The probability of the word in any text.
    let probability: Float

    /// How well the lexicon knows the word.
    let familiarity: Int

    /// The priors of all words of a vocabulary, with the table that translates them.
    static func priors(
        of vocabulary: Vocabulary,
        general: Vocabulary?,
        table: TranslationTable
    ) -> [WordPrior] {
        let keys = vocabulary.keys
        return vocabulary.probabilities(general: general).enumerated().map { word, probability in
            let mass = table.row(Int32(word)).reduce(Float(0)) { $0 + table.values[$1] }
            return WordPrior(
                probability: probability,
                familiarity: Indifference.familiarity(mass: mass, isNumber: keys[word].isNumber)
            )
        }
    }
}
