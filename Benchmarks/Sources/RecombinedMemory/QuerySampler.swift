/// Queries of four kinds for a memory that `Recombiner` made of the same corpora.
public struct QuerySampler {
    /// What a query is like.
    public enum Kind: String, CaseIterable, Sendable {
        /// A real text of five words or more that the memory was not made of.
        case heldOut = "held-out"

        /// A text of the memory with some words changed, put in or left out, endings and numbers included.
        case perturbed

        /// At least forty words: a perturbed text of the memory, or clauses that the memory was not made of.
        case long

        /// A real text of one to four words that the memory was not made of.
        case short
    }

    private let heldOut: [TextPair]
    private let words: [Substring]
    private var memory: Recombiner
    private var strangers: Recombiner
    private var generator: SplitMix

    /// Creates a sampler.
    ///
    /// - Parameters:
    ///   - memorySeed: the seed of the memory's `Recombiner`.
    ///   - seed: the sampler's own.
    public init(corpora: Corpora, memorySeed: UInt64, seed: UInt64) {
        heldOut = corpora.heldOut
        words = corpora.heldOut.flatMap { $0.russian.split(separator: " ") }
        memory = Recombiner(clauses: Clauses.of(corpora.pairs), seed: memorySeed)
        strangers = Recombiner(clauses: Clauses.of(corpora.heldOut), seed: seed)
        generator = SplitMix(seed: seed)
    }

    /// So many Russian queries of a kind, all different.
    public mutating func queries(_ kind: Kind, count: Int) -> [String] {
        var queries: [String] = []
        var seen: Set<String> = []
        while queries.count < count {
            let query = query(kind)
            if seen.insert(query).inserted { queries.append(query) }
        }
        return queries
    }

    private mutating func query(_ kind: Kind) -> String {
        switch kind {
        case .heldOut: real { $0 >= 5 }
        case .short: real { 1...4 ~= $0 }
        case .perturbed: perturbed(memory.pair().russian)
        case .long:
            Bool.random(using: &generator)
                ? perturbed(memory.pair(words: 44).russian) : strangers.pair(words: 40).russian
        }
    }

    private mutating func real(_ isLongEnough: (Int) -> Bool) -> String {
        while true {
            let text = heldOut[Int.random(in: 0..<heldOut.count, using: &generator)].russian
            if isLongEnough(text.split(separator: " ").count) { return text }
        }
    }

    private mutating func perturbed(_ text: String) -> String {
        var parts = text.split(separator: " ").map(String.init)
        for _ in 0..<Int.random(in: 1...max(1, parts.count / 6), using: &generator) {
            let place = Int.random(in: 0..<parts.count, using: &generator)
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: parts[place] = stranger()
            case 1: parts.insert(stranger(), at: place)
            case 2 where parts.count > 2: parts.remove(at: place)
            case 3: parts[place] = String(Int.random(in: 1...3000, using: &generator))
            default: parts[place] = String(parts[place].dropLast()) + "ами"
            }
        }
        return parts.joined(separator: " ")
    }

    private mutating func stranger() -> String {
        String(words[Int.random(in: 0..<words.count, using: &generator)])
    }
}
