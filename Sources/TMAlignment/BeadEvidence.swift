import Foundation
internal import TMLexicon

/// What each word and the lengths of one bead say for it, read bead by bead: the slow twin of ``RunEvidence``, which
/// also tells which word said what.
struct BeadEvidence {
    /// What each source word says, in nats, in the order of the text's words.
    private(set) var source: [Double] = []

    /// What each target word says, in nats.
    private(set) var target: [Double] = []

    /// What the lengths say, in nats.
    private(set) var lengths = 0.0

    /// Complexity: source words × target words, times a logarithm. A deletion has no evidence.
    init(_ source: Range<Int>, _ target: Range<Int>, words: DocumentWords, model: AlignmentModel) {
        if source.isEmpty || target.isEmpty { return }
        let document = words.document
        let (left, right) = (document.source.wordPositions(source), document.target.wordPositions(target))
        let (leftWords, rightWords) = (document.source.words[left], document.target.words[right])
        let weight = Double(AlignmentModel.evidenceWeight) / 2
        self.target = right.map { place in
            let word = document.target.words[place]
            let support = leftWords.reduce(Float(0)) { $0 + model.lexicon.forward.value(row: $1, column: word) }
            return weight * log(Double(words.target[place].ratio(support: support, count: left.count)))
        }
        self.source = left.map { place in
            let word = document.source.words[place]
            let support = rightWords.reduce(Float(0)) { $0 + model.backwardBySource.value(row: word, column: $1) }
            return weight * log(Double(words.source[place].ratio(support: support, count: right.count)))
        }
        lengths = Double(
            model.lengths.score(source: document.source.length(source), target: document.target.length(target))
        )
    }

    /// What all words say, in nats.
    var words: Double { source.reduce(0, +) + target.reduce(0, +) }

    /// What words and lengths say together, in nats.
    var sum: Double { words + lengths }
}
