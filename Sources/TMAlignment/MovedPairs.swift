import Foundation
internal import TMBitext
internal import TMLexicon

/// Finds, among the segments without a counterpart, pairs that translate each other at different places of the texts:
/// newspapers move paragraphs, which beads in order cannot follow.
///
/// A pair must have far more evidence than chance gives, and each of its segments must have far less with every other
/// segment that stands alone. Short segments, headlines and page noise stay alone.
struct MovedPairs {
    private let document: AlignmentDocument
    private let model: AlignmentModel
    private let traits: SegmentTraits

    init(_ document: AlignmentDocument, model: AlignmentModel, traits: SegmentTraits) {
        self.document = document
        self.model = model
        self.traits = traits
    }

    /// The beads, with a bead at its source segment's place for each moved pair in place of two deletions.
    ///
    /// Complexity: linear, and the pairs of lone segments that share a rare word.
    func beads(joining beads: [Bead]) -> [Bead] {
        let (left, right) = loneSegments(of: beads)
        if left.isEmpty || right.isEmpty { return beads }
        let words = DocumentWords(document, model: model)
        var moved: [Int: Bead] = [:]
        for bead in best(among: candidates(left, right, words)) { moved[bead.source.lowerBound] = bead }
        let taken = Set(moved.values.map(\.target.lowerBound))
        return beads.compactMap { bead in
            guard bead.isDeletion else { return bead }
            if bead.target.isEmpty { return moved[bead.source.lowerBound] ?? bead }
            return taken.contains(bead.target.lowerBound) ? nil : bead
        }
    }

    /// A segment that stands alone, with the number of pairs before it.
    private struct Lone {
        let segment: Int
        let pairsBefore: Int
    }

    private struct Candidate {
        let source: Int
        let target: Int
        let evidence: Double
        let crosses: Bool
    }

    private func loneSegments(of beads: [Bead]) -> (source: [Lone], target: [Lone]) {
        var (left, right): ([Lone], [Lone]) = ([], [])
        var pairs = 0
        for bead in beads {
            guard bead.isDeletion else {
                pairs += 1
                continue
            }
            left += bead.source.filter(isTelling(document.source, traits.source))
                .map { Lone(segment: $0, pairsBefore: pairs) }
            right += bead.target.filter(isTelling(document.target, traits.target))
                .map { Lone(segment: $0, pairsBefore: pairs) }
        }
        return (left, right)
    }

    private func isTelling(_ text: AlignmentText, _ traits: [SegmentTrait]) -> (Int) -> Bool {
        { traits[$0] == .plain && text.words($0..<($0 + 1)).count >= Self.fewestWords }
    }

    /// The pairs of lone segments that share a word that few of them have.
    private func candidates(_ left: [Lone], _ right: [Lone], _ words: DocumentWords) -> [Candidate] {
        var segments: [Int32: [Lone]] = [:]
        for lone in right {
            for word in document.target.words(lone.segment..<(lone.segment + 1)) {
                segments[word, default: []].append(lone)
            }
        }
        segments = segments.filter { $0.value.count <= Self.mostOccurrences }
        return left.flatMap { lone in
            partners(of: lone, in: segments).map { other in
                let (source, target) = (lone.segment, other.segment)
                let evidence = BeadEvidence(
                    source..<(source + 1),
                    target..<(target + 1),
                    words: words,
                    model: model
                )
                return Candidate(
                    source: source,
                    target: target,
                    evidence: evidence.sum,
                    crosses: lone.pairsBefore != other.pairsBefore
                )
            }
        }
    }

    private func partners(of lone: Lone, in segments: [Int32: [Lone]]) -> [Lone] {
        var found: [Int: Lone] = [:]
        let table = model.lexicon.forward
        for word in document.source.words(lone.segment..<(lone.segment + 1)) {
            for entry in table.row(word) where table.values[entry] >= Self.leastProbability {
                for other in segments[table.columns[entry]] ?? [] { found[other.segment] = other }
            }
        }
        return found.values.sorted { $0.segment < $1.segment }
    }

    /// The pairs that stand far out from all others of their segments.
    private func best(among candidates: [Candidate]) -> [Bead] {
        var (left, right): ([Int: Rivals], [Int: Rivals]) = ([:], [:])
        for candidate in candidates {
            left[candidate.source, default: Rivals()].add(candidate.evidence)
            right[candidate.target, default: Rivals()].add(candidate.evidence)
        }
        return candidates.compactMap { candidate in
            let others = [left[candidate.source], right[candidate.target]]
                .compactMap { $0?.rival(of: candidate.evidence) }
            let margin = candidate.evidence - (others.max() ?? 0)
            guard candidate.crosses, candidate.evidence >= Self.leastEvidence, margin >= Self.leastMargin else {
                return nil
            }
            return Bead(
                source: candidate.source..<(candidate.source + 1),
                target: candidate.target..<(candidate.target + 1),
                confidence: 1 / (1 + exp(Self.priorAgainst - margin)),
                isMoved: true
            )
        }
    }

    /// The two greatest sums of evidence of one segment, at least 0.
    private struct Rivals {
        private var first = 0.0
        private var second = 0.0

        mutating func add(_ evidence: Double) {
            if evidence > first { (first, second) = (evidence, first) } else { second = max(second, evidence) }
        }

        func rival(of evidence: Double) -> Double { evidence < first ? first : second }
    }

    private static let fewestWords = 4
    private static let mostOccurrences = 8
    private static let leastProbability: Float = 0.05

    /// In nats.
    private static let leastEvidence = 7.0
    private static let leastMargin = 6.0

    /// How much less probable it is, in nats, that a lone segment has moved than that it has no counterpart.
    private static let priorAgainst = 5.0
}
