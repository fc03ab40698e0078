internal import Foundation

/// How strongly two terms keep company: in how many units each stands, and both together.
struct Association {
    /// Units that hold both; an estimate where they were sampled.
    let both: Double

    /// Units that hold the one, and units that hold the other.
    let source: Double
    let target: Double

    /// All units.
    let all: Double

    /// Dice's coefficient, 0...1: 1 where none stands without the other.
    var dice: Double { min(1, 2 * both / (source + target)) }

    /// Dunning's log-likelihood ratio (1993), G², at least 0: how unlikely it is that the two meet by chance.
    var logLikelihoodRatio: Double {
        let cells = [both, max(0, source - both), max(0, target - both), max(0, all - source - target + both)]
        let expected = [
            source * target / all, source * (all - target) / all, (all - source) * target / all,
            (all - source) * (all - target) / all,
        ]
        return 2 * zip(cells, expected).reduce(0) { $0 + ($1.0 > 0 && $1.1 > 0 ? $1.0 * log($1.0 / $1.1) : 0) }
    }
}
