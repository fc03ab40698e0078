/// Keeps the best of some words, and tells whether it is clearly better than all others.
struct ClearBest {
    private var best: (word: Int32, value: Float)?
    private var second: Float = 0

    /// Takes a word into account.
    mutating func offer(_ word: Int32, _ value: Float) {
        guard let known = best, known.value >= value else {
            second = best?.value ?? 0
            best = (word, value)
            return
        }
        second = max(second, value)
    }

    /// The best word, where the next best has less than nine tenths of its value.
    var word: Int32? { best.flatMap { second < 0.9 * $0.value ? $0.word : nil } }
}
