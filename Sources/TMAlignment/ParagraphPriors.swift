import Foundation

/// How seldom sentences that stand in different paragraphs join in one bead.
///
/// Newspapers merge and split sentences inside paragraphs. How much that tells, a batch shows: where every sentence is
/// a paragraph of its own it tells nothing.
struct ParagraphPriors: Sendable {
    /// The share of neighbouring segments that stand in different paragraphs, 0...1.
    private let rates: (source: Double, target: Double)

    /// How often segments that join stand in different paragraphs, against neighbours in general, at least 0.
    private(set) var ratio = Self.usualRatio

    /// Counts the paragraphs of a batch.
    init(of documents: [AlignmentDocument]) {
        rates = (Self.rate(documents.map(\.source)), Self.rate(documents.map(\.target)))
    }

    /// What a bead gains for two neighbours on a side, in nats: in different paragraphs, and in one.
    var gains: (source: Gains, target: Gains) { (gains(rates.source), gains(rates.target)) }

    /// The gains of one side.
    struct Gains: Sendable {
        var parted: Float
        var together: Float
    }

    private func gains(_ rate: Double) -> Gains {
        let joined = min(ratio * rate, 0.99)
        guard rate > 0, rate < 1 else { return Gains(parted: rate == 1 ? Float(log(ratio)) : 0, together: 0) }
        return Gains(parted: Float(log(joined / rate)), together: Float(log((1 - joined) / (1 - rate))))
    }

    /// The priors after a batch; the usual ratio counts as some neighbours that were expected to be parted.
    func learned(from counts: Counts) -> ParagraphPriors {
        var result = self
        result.ratio = (counts.parted + Self.usualRatio * Self.strength) / (counts.expected + Self.strength)
        return result
    }

    private static let usualRatio = 0.15
    private static let strength = 5.0

    private static func rate(_ texts: [AlignmentText]) -> Double {
        let neighbours = texts.reduce(0) { $0 + max(0, $1.count - 1) }
        let parted = texts.reduce(0) { $0 + $1.paragraphStarts.count(where: \.self) }
        return neighbours == 0 ? 0 : Double(parted) / Double(neighbours)
    }

    /// How many joined neighbours stand in different paragraphs, and how many would by chance.
    struct Counts: Sendable {
        private(set) var parted = 0.0
        private(set) var expected = 0.0

        /// Counts the neighbours of a bead's two sides.
        mutating func add(
            _ source: Range<Int>,
            _ target: Range<Int>,
            of document: AlignmentDocument,
            _ priors: ParagraphPriors
        ) {
            for segment in source.dropFirst() where document.source.paragraphStarts[segment] { parted += 1 }
            for segment in target.dropFirst() where document.target.paragraphStarts[segment] { parted += 1 }
            expected += Double(max(0, source.count - 1)) * priors.rates.source
            expected += Double(max(0, target.count - 1)) * priors.rates.target
        }

        mutating func add(_ other: Counts) {
            parted += other.parted
            expected += other.expected
        }
    }
}
