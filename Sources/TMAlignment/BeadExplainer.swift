internal import TMBitext
internal import TMLexicon

/// Scores single beads part by part, by the formula of ``BeadScorer`` and without its tables.
struct BeadExplainer {
    private let words: DocumentWords
    private let model: AlignmentModel
    private let gains: SegmentGains
    private let cognates: Lexicon
    private let vocabularies: (source: Vocabulary, target: Vocabulary)

    private var document: AlignmentDocument { words.document }

    init(
        _ document: AlignmentDocument,
        model: AlignmentModel,
        traits: SegmentTraits,
        cognates: Lexicon,
        vocabularies: (source: Vocabulary, target: Vocabulary)
    ) {
        words = DocumentWords(document, model: model)
        self.model = model
        self.cognates = cognates
        self.vocabularies = vocabularies
        gains = SegmentGains(traits, of: document, model: model)
    }

    /// Complexity: the product of both sides' words; for a deletion that of its words and the other side's text.
    func explanation(of bead: Bead) -> BeadExplanation {
        var explanation = parts(bead.source, bead.target)
        if bead.isDeletion {
            explanation.nearest = bead.target.isEmpty ? nearestTarget(to: bead.source) : nearestSource(to: bead.target)
        } else {
            explanation.pairs = strongestPairs(bead)
        }
        return explanation
    }

    private func parts(_ source: Range<Int>, _ target: Range<Int>) -> BeadExplanation {
        let shape = ShapePriors.shapes.firstIndex(of: BeadShape(source: source.count, target: target.count))
        var explanation = BeadExplanation(
            shape: shape.map { Double(model.priors.logarithms[$0]) } ?? 0,
            segments: Double(gains.sum(source, target))
        )
        guard !source.isEmpty, !target.isEmpty else { return explanation }
        let evidence = BeadEvidence(source, target, words: words, model: model)
        (explanation.lengths, explanation.words) = (evidence.lengths, evidence.words)
        return explanation
    }

    private func strongestPairs(_ bead: Bead) -> [BeadExplanation.WordPair] {
        let (left, right) = (document.source.words(bead.source), document.target.words(bead.target))
        let evidence = BeadEvidence(bead.source, bead.target, words: words, model: model)
        var gains: [PairKey: Double] = [:]
        for (word, gain) in zip(right, evidence.target) {
            let best = left.max { value(forward: $0, word) < value(forward: $1, word) }
            guard let best, value(forward: best, word) > 0 else { continue }
            gains[PairKey(source: best, target: word), default: 0] += gain
        }
        for (word, gain) in zip(left, evidence.source) {
            let best = right.max { value(backward: $0, word) < value(backward: $1, word) }
            guard let best, value(backward: best, word) > 0 else { continue }
            gains[PairKey(source: word, target: best), default: 0] += gain
        }
        return gains.filter { $0.value > 0 }
            .sorted { ($1.value, $0.key.source, $0.key.target) < ($0.value, $1.key.source, $1.key.target) }
            .prefix(Self.mostPairs)
            .map { key, gain in pair(key, gain: gain) }
    }

    private func pair(_ key: PairKey, gain: Double) -> BeadExplanation.WordPair {
        let (source, target) = (vocabularies.source.keys[Int(key.source)], vocabularies.target.keys[Int(key.target)])
        let soundsAlike = cognates.forward.value(row: key.source, column: key.target) > 0
        return BeadExplanation.WordPair(
            kind: source.isNumber && target.isNumber ? .number : soundsAlike ? .name : .word,
            source: source.text,
            target: target.text,
            probability: Double(
                max(value(forward: key.source, key.target), value(backward: key.target, key.source))
            ),
            gain: gain
        )
    }

    private func nearestTarget(to source: Range<Int>) -> BeadExplanation.Nearest? {
        nearest(of: 0..<document.target.count) { parts(source, $0..<($0 + 1)) }
    }

    private func nearestSource(to target: Range<Int>) -> BeadExplanation.Nearest? {
        nearest(of: 0..<document.source.count) { parts($0..<($0 + 1), target) }
    }

    private func nearest(
        of segments: Range<Int>,
        _ parts: (Int) -> BeadExplanation
    ) -> BeadExplanation.Nearest? {
        segments.map { BeadExplanation.Nearest(segment: $0, score: parts($0).score) }.max { $0.score < $1.score }
    }

    private func value(forward source: Int32, _ target: Int32) -> Float {
        model.lexicon.forward.value(row: source, column: target)
    }

    private func value(backward target: Int32, _ source: Int32) -> Float {
        model.lexicon.backward.value(row: target, column: source)
    }

    private struct PairKey: Hashable {
        let source: Int32
        let target: Int32
    }

    private static let mostPairs = 6
}
