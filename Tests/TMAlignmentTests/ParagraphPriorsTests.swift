import TMLexicon
import Testing

@testable import TMAlignment

@Suite struct ParagraphPriorsTests {
    private func document(paragraphs: [Int]) -> AlignmentDocument {
        var vocabulary = Vocabulary()
        let text = AlignmentText(
            segments: paragraphs.map { "слово \($0)" },
            paragraphs: paragraphs,
            vocabulary: &vocabulary
        )
        return AlignmentDocument(source: text, target: text)
    }

    @Test func joiningAcrossParagraphsCosts() {
        let gains = ParagraphPriors(of: [document(paragraphs: [0, 0, 1, 1, 2, 2])]).gains
        #expect(gains.source.parted < -1)
        #expect(gains.source.together > 0)
    }

    @Test func textsWithoutParagraphsSayNothing() {
        let gains = ParagraphPriors(of: [document(paragraphs: [0, 0, 0])]).gains
        #expect(gains.source.parted == 0 && gains.source.together == 0)
    }

    @Test func whereEverySentenceIsAParagraphTheBatchTeachesThatTheyJoin() {
        let document = document(paragraphs: Array(0..<50))
        let priors = ParagraphPriors(of: [document])
        var counts = ParagraphPriors.Counts()
        for start in stride(from: 0, to: 48, by: 2) {
            counts.add(start..<(start + 2), start..<(start + 2), of: document, priors)
        }
        let learned = priors.learned(from: counts).gains
        #expect(learned.source.parted > -0.2)
        #expect(learned.source.parted > priors.gains.source.parted)
    }
}
