internal import Synchronization
internal import TMBitext
internal import TMLexicon

/// What the shipped lexicon says of words. It is read when it is first needed: a few times only what it says of the words asked for,
/// then as a whole, and once.
final class SharedLexicon: Sendable {
    private struct State {
        var lexicon: StoredLexicon?

        /// The words that the lexicon was read for; `nil` where it is whole.
        var words: Set<WordKey>? = []
        var readings = 0
    }

    private let state = Mutex(State())

    /// How often it is worth reading a part of the lexicon.
    private static let mostReadings = 4

    /// The words that translate one of some words at least this probably; none where the lexicon is for other languages.
    ///
    /// - Throws: ``InputError``.
    func translations(
        of words: [WordKey],
        _ source: Language,
        _ target: Language,
        least: Float
    ) throws(InputError) -> Set<WordKey> {
        let lexicon = try lexicon(about: words)
        guard let directed = LexiconChoice.directed(lexicon, source: source, target: target) else { return [] }
        return Set(words.flatMap { directed.translations(of: $0) }.filter { $0.probability >= least }.map(\.key))
    }

    private func lexicon(about words: [WordKey]) throws(InputError) -> StoredLexicon {
        var known = state.withLock { $0 }
        if let lexicon = known.lexicon, known.words?.isSuperset(of: words) ?? true { return lexicon }
        known.readings += 1
        known.words = known.readings > Self.mostReadings ? nil : known.words?.union(words)
        let lexicon: StoredLexicon
        if let words = known.words {
            lexicon = try ReadLexicon.shipped(about: words)
        } else {
            lexicon = try ReadLexicon.lexicon(nil)
        }
        known.lexicon = lexicon
        state.withLock { [known] in $0 = known }
        return lexicon
    }
}
