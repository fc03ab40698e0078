import TMLexicon
import Testing

@testable import TMAlignment

@Suite struct RepeatedSegmentsTests {
    @Test func findsLinesAndLabelsThatSeveralDocumentsShare() {
        var (source, target) = (Vocabulary(), Vocabulary())
        let documents = (1...3).map { number in
            AlignmentDocument(
                source: AlignmentText(
                    segments: [
                        "Просмотров: \(number * 17)", "Читайте также: \(["Урожай", "Школа", "Мост"][number - 1])",
                        "\(["Весной", "Летом", "Зимой"][number - 1]) открыли клуб",
                    ],
                    vocabulary: &source
                ),
                target: AlignmentText(segments: ["Бөлісу"], vocabulary: &target)
            )
        }
        let traits = RepeatedSegments(in: documents).traits(of: documents[0])
        #expect(traits.source == [.repeated, .repeated, .plain])
        #expect(traits.target == [.repeated])
        let fewer = RepeatedSegments(in: Array(documents.prefix(2))).traits(of: documents[0])
        #expect(fewer.source == [.plain, .plain, .plain])
    }

    @Test func theFirstSegmentOfATextWithAHeadlineIsTheHeadline() {
        var vocabulary = Vocabulary()
        let text = AlignmentText(segments: ["Урожай", "Рис собран."], hasHeadline: true, vocabulary: &vocabulary)
        let traits = RepeatedSegments().traits(of: AlignmentDocument(source: text, target: text))
        #expect(traits.source == [.headline, .plain])
    }
}
