/// A source candidate with a target candidate that may translate it.
struct TermPair: Sendable {
    let source: Int32
    let target: Int32

    /// How many units hold both; an estimate where they were sampled.
    let count: Double

    /// How sure it is that they translate each other, 0...1.
    let score: Double
}
