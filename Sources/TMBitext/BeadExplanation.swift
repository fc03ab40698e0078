/// Why a bead was chosen: the parts of its score, in nats, and the words that speak for it.
public struct BeadExplanation: Hashable, Sendable {
    /// A word of one side with the word of the other that supports it best.
    public struct WordPair: Hashable, Sendable {
        /// What makes the two belong together.
        public enum Kind: String, Hashable, Sendable {
            /// The same number.
            case number

            /// Words that sound alike across the alphabets, mostly names.
            case name

            /// A translation that the lexicon knows or the batch has taught.
            case word
        }

        /// What makes them belong together.
        public var kind: Kind

        /// The key of the source word: its first letters, or a number's digits; or the word as it is written.
        public var source: String

        /// The same of the target word.
        public var target: String

        /// The greater of the two translation probabilities, 0...1.
        public var probability: Double

        /// What both words bring to the score, in nats; each word counts in the one pair that supports it best.
        public var gain: Double

        /// Creates a pair.
        public init(kind: Kind, source: String, target: String, probability: Double, gain: Double) {
            self.kind = kind
            self.source = source
            self.target = target
            self.probability = probability
            self.gain = gain
        }
    }

    /// A segment of the other side that a deleted one would go best with.
    public struct Nearest: Hashable, Sendable {
        /// The position of the segment, from 0.
        public var segment: Int

        /// The score that a bead of the two would have, in nats.
        public var score: Double

        /// Creates it.
        public init(segment: Int, score: Double) {
            self.segment = segment
            self.score = score
        }
    }

    /// The logarithm of the shape's prior probability.
    public var shape: Double

    /// What headlines, repeated lines and paragraphs add.
    public var segments: Double

    /// What the lengths say; 0 for a deletion.
    public var lengths: Double

    /// What the words say; 0 for a deletion.
    public var words: Double

    /// The pairs of words that gain most, the strongest first.
    public var pairs: [WordPair]

    /// For a deletion of one segment, the segment it would go best with; `nil` where the other side is empty.
    public var nearest: Nearest?

    /// The sum of the parts: the logarithm of the bead's likelihood against unrelated texts, in nats.
    public var score: Double { shape + segments + lengths + words }

    /// Creates an explanation from the parts of a score.
    public init(shape: Double, segments: Double, lengths: Double = 0, words: Double = 0) {
        self.shape = shape
        self.segments = segments
        self.lengths = lengths
        self.words = words
        pairs = []
    }
}
