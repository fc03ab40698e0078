public import TMBitext

/// How far a memory helps with a segment, in the classes that work is counted and paid by.
public enum MatchBand: String, CaseIterable, Hashable, Sendable {
    /// The same text between the same neighbours.
    case context

    /// The same text.
    case exact = "100"

    /// A score of 95 to 99.
    case from95 = "95-99"

    /// A score of 85 to 94.
    case from85 = "85-94"

    /// A score of 75 to 84.
    case from75 = "75-84"

    /// A score of 50 to 74.
    case from50 = "50-74"

    /// Nothing that helps.
    case new

    /// A text that the same file held before.
    case repetition

    /// A text that a file before this one held.
    case crossFileRepetition = "cross-file-repetition"

    /// The lowest score that helps.
    public static let leastScore = 50

    /// The band of a best match, repetitions aside; `nil` where there is none. The score counts as look-up gives it, after
    /// penalties.
    public init(_ match: Match?) {
        guard let match else {
            self = .new
            return
        }
        switch match.score {
        case 100...: self = match.kind == .context ? .context : .exact
        case 95...: self = .from95
        case 85...: self = .from85
        case 75...: self = .from75
        case Self.leastScore...: self = .from50
        default: self = .new
        }
    }
}
