public import TMBitext
public import TMLexicon

/// What aligning a batch of documents gives.
public struct BatchAlignment: Sendable {
    /// The beads of each document, in order.
    public let beads: [[Bead]]

    /// The lexicon that the last round aligned with: learned words and cognates.
    public let lexicon: Lexicon
}
