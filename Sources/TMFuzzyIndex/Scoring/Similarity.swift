/// How alike two texts are, from how far apart their words are and how much of their trigrams they share.
///
/// - *Tokens* are `Tokenizer`'s: words, numbers and punctuation marks, with case, look-alike letters and typography
///   folded.
/// - `w`, the likeness of the words, is `1 - distance / longer`: the Levenshtein distance of the two rows of tokens
///   over the number of tokens of the longer one.
/// - `d`, the likeness of the letters, is Dice's coefficient over the trigrams of all words and numbers, weighted by
///   `TrigramWeights`: twice the weight of the shared trigrams over the weight of both texts' trigrams. A trigram that
///   stands several times in both texts is shared as often as in the text that has it less often.
/// - The likeness is the mean of both; it is kept in millionths, and the score is the whole percents of it, both rounded
///   *down*: a score of at least 70 is a likeness of at least 0.7.
/// - Only the same text scores 100: equal tokens and an equal `Fingerprint`, which sees case and spacing but no
///   typography. Everything else scores at most 99: texts that differ by case or number alone, too.
/// - Of two texts of punctuation marks alone the likeness is that of the tokens. A text without tokens is like nothing and
///   scores 0.
///
/// The mean ranks matches better for translators than either part or any other measure tried.
struct Similarity: Comparable {
    /// The mean of both likenesses in millionths, rounded down; one more than a million for the same text.
    let rank: Int

    /// The score in percent, 0...100.
    var score: Int {
        rank > Self.one ? 100 : min(99, rank / (Self.one / 100))
    }

    /// The likeness of two texts that are not the same.
    ///
    /// - Parameters:
    ///   - distance: the Levenshtein distance of the tokens.
    ///   - longer: the number of tokens of the longer text.
    ///   - shared: the weight of the shared trigrams.
    ///   - total: the weight of both texts' trigrams.
    init(distance: Int, longer: Int, shared: Int, total: Int) {
        guard longer > 0 else {
            rank = 0
            return
        }
        guard total > 0 else {
            rank = Self.one * (longer - distance) / longer
            return
        }
        let sum = Int128(longer - distance) * Int128(total) + Int128(2 * shared) * Int128(longer)
        rank = Int(Int128(Self.one) * sum / (Int128(2 * longer) * Int128(total)))
    }

    /// The most that two texts can reach that differ by no more than this: `same` where they may be the same.
    static func bound(distance: Int, longer: Int, shared: Int, total: Int) -> Similarity {
        let bound = Similarity(distance: distance, longer: longer, shared: shared, total: total)
        return bound.rank >= one ? same : bound
    }

    /// Whether `bound` of the same arguments is at least `least`, without a division.
    static func reaches(_ least: Similarity, distance: Int, longer: Int, shared: Int, total: Int) -> Bool {
        guard longer > 0 else { return least.rank <= 0 }
        guard total > 0 else { return one * (longer - distance) >= min(least.rank, one) * longer }
        let sum = Int128(longer - distance) * Int128(total) + Int128(2 * shared) * Int128(longer)
        return Int128(one) * sum >= Int128(min(least.rank, one)) * Int128(2 * longer) * Int128(total)
    }

    /// The likeness of a rank, as `rank` gives it.
    init(rank: Int) {
        self.rank = rank
    }

    /// The same text.
    static let same = Similarity(rank: one + 1)

    /// The least likeness with a score of at least `score`.
    static func least(score: Int) -> Similarity {
        Similarity(rank: score > 99 ? one + 1 : max(0, score) * (one / 100))
    }

    static func < (left: Similarity, right: Similarity) -> Bool {
        left.rank < right.rank
    }

    private static let one = 1_000_000
}
