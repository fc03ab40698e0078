import Foundation
internal import TMLexicon

/// Pairs of segments of a long document that share rare words: places that the right path passes near.
///
/// Of all pairs of segments with rare words in common, the ones on the heaviest path that goes up on both sides are
/// kept (after the anchor chains of Moore 2002 and of hunalign's quasi-diagonal). Complexity: the pairs of segments that share a rare word,
/// times a logarithm.
struct Anchors {
    /// The anchors, both positions ascending.
    private(set) var pairs: [(source: Int, target: Int)] = []

    init(of document: AlignmentDocument, model: AlignmentModel) {
        var chain = AnchorChain(columnCount: document.target.count)
        let index = RareWords(of: document.target, wordCount: model.target.count)
        let counts = document.source.wordCounts(wordCount: model.source.count)
        var weights: [Int: Float] = [:]
        for row in 0..<document.source.count {
            weights.removeAll(keepingCapacity: true)
            for word in document.source.words(row..<(row + 1)) where counts[Int(word)] <= RareWords.mostOccurrences {
                for position in model.lexicon.forward.row(word) {
                    let translation = model.lexicon.forward.columns[position]
                    let weight = Self.weight(model.lexicon.forward.values[position], model.target[Int(translation)])
                    guard weight > 0 else { continue }
                    for column in index.segments(with: translation) { weights[Int(column), default: 0] += weight }
                }
            }
            chain.add(row: row, candidates: weights.filter { $0.value >= Self.leastWeight })
        }
        pairs = chain.heaviest()
    }

    private static func weight(_ probability: Float, _ word: WordPrior) -> Float {
        probability < 0.05 ? 0 : max(0, log(probability / word.probability) - 2)
    }

    /// What two segments must share: more than one rare word in a hundred segments would by chance.
    private static let leastWeight: Float = 5
}

/// The segments of each rare word of a text.
private struct RareWords {
    private var starts: [Int32]
    private var places: [Int32]

    /// Words in more segments than this tell no place.
    static let mostOccurrences: Int32 = 8

    init(of text: AlignmentText, wordCount: Int) {
        let counts = text.wordCounts(wordCount: wordCount)
        starts = [0]
        starts.reserveCapacity(wordCount + 1)
        for count in counts { starts.append(starts[starts.count - 1] + (count <= Self.mostOccurrences ? count : 0)) }
        places = Array(repeating: 0, count: Int(starts[wordCount]))
        var next = starts
        for segment in 0..<text.count {
            for word in text.words(segment..<(segment + 1)) where counts[Int(word)] <= Self.mostOccurrences {
                places[Int(next[Int(word)])] = Int32(segment)
                next[Int(word)] += 1
            }
        }
    }

    func segments(with word: Int32) -> ArraySlice<Int32> {
        places[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
    }
}
