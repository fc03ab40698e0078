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
        let marks = RepeatedSegments(in: documents).marks(of: documents[0])
        #expect(marks.source == [true, true, false])
        #expect(marks.target == [true])
        #expect(
            RepeatedSegments(in: Array(documents.prefix(2))).marks(of: documents[0]).source == [false, false, false]
        )
    }
}
