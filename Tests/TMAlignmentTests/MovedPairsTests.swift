import TMBitext
import TMLexicon
import Testing

@testable import TMAlignment

@Suite struct MovedPairsTests {
    /// A number for each word: words of the two sides that translate each other have the same.
    private let source: [[Int]]
    private let target: [[Int]]

    /// Eight sentences a side in the same order, but for the third, which stands behind the seventh in the target.
    init() {
        let sentences = (0..<8).map { sentence in (0..<8).map { sentence * 8 + $0 } }
        source = sentences
        target = Array(sentences[0..<2] + sentences[3..<7] + [sentences[2]] + sentences[7...])
    }

    private func beads(_ source: [[Int]], _ target: [[Int]], of given: [Bead]) -> [Bead] {
        var (left, right) = (Vocabulary(), Vocabulary())
        func text(_ sentences: [[Int]], _ prefix: String, _ vocabulary: inout Vocabulary) -> AlignmentText {
            let words = sentences.map { $0.map { prefix + String($0 + 1_000, radix: 36) }.joined(separator: " ") }
            return AlignmentText(segments: words, vocabulary: &vocabulary)
        }
        let document = AlignmentDocument(source: text(source, "ж", &left), target: text(target, "ш", &right))
        let there = left.keys.map { key in
            right.keys.enumerated().filter { $0.1.text.dropFirst() == key.text.dropFirst() }
                .map { (column: Int32($0.0), value: Float(0.9)) }
        }
        let forward = TranslationTable(rows: there)
        let lexicon = Lexicon(forward: forward, backward: forward.transposed(columnCount: right.count))
        let model = AlignmentModel(lexicon: lexicon, source: left, target: right, general: nil)
        let traits = [SegmentTrait](repeating: .plain, count: 8)
        return MovedPairs(document, model: model, traits: (traits, traits)).beads(joining: given)
    }

    private func bead(_ source: Range<Int>, _ target: Range<Int>) -> Bead {
        Bead(source: source, target: target, confidence: 0.9)
    }

    private var inOrder: [Bead] {
        [bead(0..<1, 0..<1), bead(1..<2, 1..<2), bead(2..<3, 2..<2)]
            + (3..<7).map { bead($0..<($0 + 1), ($0 - 1)..<$0) } + [bead(7..<7, 6..<7), bead(7..<8, 7..<8)]
    }

    @Test func aMovedSentenceIsFound() throws {
        let beads = beads(source, target, of: inOrder)
        #expect(beads.count == inOrder.count - 1)
        let moved = try #require(beads.first { $0.isMoved })
        #expect(moved.source == 2..<3 && moved.target == 6..<7 && moved.confidence > 0.5)
        #expect(beads.map(\.source.lowerBound) == Array(0..<8))
        #expect(beads.flatMap { Array($0.target) }.sorted() == Array(0..<8))
    }

    @Test func aSentenceOfOtherWordsStaysAlone() {
        var other = target
        other[6] = (0..<8).map { 900 + $0 }
        #expect(beads(source, other, of: inOrder) == inOrder)
    }

    @Test func aSentenceThatMightBeEitherStaysAlone() {
        // The second lone target sentence has the same words.
        var given = inOrder
        given.removeLast()
        given += [bead(7..<8, 7..<7), bead(8..<8, 7..<8)]
        var other = target
        other[7] = source[2]
        #expect(beads(source, other, of: given) == given)
    }
}
