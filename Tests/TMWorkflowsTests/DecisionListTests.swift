import TMBitext
import Testing

@testable import TMWorkflows

struct DecisionListTests {
    private func decision(_ verdict: ReviewDecision.Verdict, _ source: String, page: String? = nil) -> ReviewDecision {
        var unit = TranslationUnit(
            source: Variant(language: .russian, text: source),
            target: Variant(language: .kazakh, text: "Мәтін\tжәне \\ белгі")
        )
        if let page {
            unit.provenance = [
                Provenance(
                    sourceArticle: ArticleReference(source: "ru", path: "ru/\(page)"),
                    targetArticle: ArticleReference(source: "kk", path: "kk/\(page)"),
                    sourceSpan: TextSpan(start: 3, end: 9),
                    targetSpan: TextSpan(start: 4, end: 8),
                    confidence: 1
                )
            ]
        }
        return ReviewDecision(verdict: verdict, unit: unit)
    }

    @Test func linesComeBack() throws {
        for given in [decision(.accepted, "Текст.", page: "1.txt"), decision(.rejected, "Текст\nв две строки")] {
            let line = DecisionLine.text(given)
            #expect(!line.contains("\n"))
            #expect(DecisionLine.decision(try #require(TabbedCell.rows(of: line).first).cells) == given)
        }
    }

    @Test func theSameDecisionIsKeptOnce() {
        let list = DecisionList([decision(.rejected, "А.", page: "1.txt"), decision(.accepted, "Б.", page: "2.txt")])
        let (again, turned) = list.adding([
            decision(.rejected, "а", page: "7.txt"), decision(.accepted, "Б.", page: "2.txt"),
        ])
        #expect(again.decisions.count == 2 && turned.isEmpty)
    }

    @Test func theLaterDecisionCounts() {
        let list = DecisionList([decision(.rejected, "А.", page: "1.txt")])
        let (after, turned) = list.adding([decision(.accepted, "А.", page: "1.txt")])
        #expect(after.decisions.map(\.verdict) == [.accepted])
        #expect(turned.map(\.verdict) == [.rejected])
        #expect(after.contradictions.isEmpty)
    }

    @Test func theOrderDoesNotDependOnWhoCameFirst() {
        let all = [
            decision(.accepted, "Б.", page: "1.txt"), decision(.rejected, "А.", page: "1.txt"),
            decision(.rejected, "В."),
        ]
        #expect(DecisionList(all).decisions == DecisionList(all.reversed()).decisions)
    }
}
