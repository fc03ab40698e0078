internal import Synchronization
internal import TMBitext
internal import TMLexicon

/// The shipped lexicon, read when it is first needed, and once.
final class SharedLexicon: Sendable {
    private let shipped = Mutex<StoredLexicon?>(nil)

    /// The lexicon in the direction of the languages; `nil` where it is for others.
    ///
    /// - Throws: ``InputError``.
    func directed(_ source: Language, _ target: Language) throws -> StoredLexicon? {
        let known = shipped.withLock { $0 }
        let lexicon = try known ?? ReadLexicon.lexicon(nil)
        if known == nil { shipped.withLock { $0 = lexicon } }
        return LexiconChoice.directed(lexicon, source: source, target: target)
    }
}
