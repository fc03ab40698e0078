import TMBitext
import Testing

@testable import TMCleaning

@Suite struct RepeatedLinesTests {
    private func pages(_ count: Int, of source: String = "dala", _ text: (Int) -> String) -> [Page] {
        (0..<count).map { Page(source: source, path: "\(source)/\($0).txt", text: text($0)) }
    }

    private let openings = ["весной", "летом", "осенью", "зимой", "утром", "вечером", "ночью", "днем"]

    private func story(_ number: Int) -> String {
        "Новость номер \(openings[number])\n\nПервый абзац этой статьи говорит о том, что случилось \(openings[number]) в районе.\n"
    }

    @Test func samplesComeBackFromTheirBytesAsTheyWere() {
        let samples = pages(3) { $0 == 2 ? "Меню" : story($0) + "Читайте нас в сети" }.map(LineSample.init)
        for sample in samples {
            let again = LineSample(source: "dala", bytes: sample.bytes)
            #expect(again.opening == sample.opening && again.lines == sample.lines)
        }
        #expect(samples[0].lines.count == 3)
    }

    @Test func learnsALineThatRepeatsBelowTheText() {
        let learned = RepeatedLines.learned(
            from: pages(4) { story($0) + "Конкурс «Лучший двор» — голосов: \($0 * 31)" }
        )
        #expect(learned.contains("Конкурс «Лучший двор» — голосов: 7", in: "dala"))
        #expect(!learned.contains("Конкурс «Лучший двор» — голосов: 7", in: "other"))
        let text = story(1) + "Конкурс «Лучший двор» — голосов: 5"
        let article = PageCleaner(repeatedLines: learned).article(
            from: Page(source: "dala", path: "dala/9.txt", text: text),
            language: .russian
        )
        #expect(article.dropped.map(\.rule) == ["repeated-line"])
    }

    @Test func aSubheadingInsideTheTextIsNotLearned() {
        let end = "\nВторой абзац этой статьи подводит итоги дня и говорит о планах на будущее."
        #expect(!RepeatedLines.learned(from: pages(4) { story($0) + "Справка" + end }).contains("Справка", in: "dala"))
    }

    @Test func aSentenceOnAFewPagesIsNotLearned() {
        let sentence = "Об этом сообщили в пресс-службе акимата района."
        let learned = RepeatedLines.learned(from: pages(4) { story($0) + sentence })
        #expect(!learned.contains(sentence, in: "dala"))
    }

    @Test func copiesOfOneArticleCountOnce() {
        let learned = RepeatedLines.learned(from: pages(8) { _ in story(0) + "Тихий вечер у реки" })
        #expect(!learned.contains("Тихий вечер у реки", in: "dala"))
    }

    @Test func twoPagesAreTooFew() {
        let learned = RepeatedLines.learned(from: pages(2) { story($0) + "Смотрите расписание автобусов" })
        #expect(!learned.contains("Смотрите расписание автобусов", in: "dala"))
    }
}
