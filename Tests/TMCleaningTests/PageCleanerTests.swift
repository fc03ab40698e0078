import TMBitext
import TMTestSupport
import Testing

@testable import TMCleaning

@Suite struct PageCleanerTests {
    @Test func leavesTitleDateAndBodyOfAFlattenedPage() {
        let sample = PageSample(
            """
            Мост через канал сдан в срок - «Степные вести»

            Мост через канал сдан в срок

            21.09.2022

            341 2

            7 1 scaled

            В селе Жанаарык сдан в эксплуатацию мост через магистральный канал. Его строили два года.

            – Теперь дети идут в школу коротким путем, – рассказал аким округа.

            Читайте также:
            """
        )
        #expect(sample.article.title == "Мост через канал сдан в срок")
        #expect(sample.article.date == CalendarDay(year: 2022, month: 9, day: 21))
        #expect(
            sample.body == [
                "В селе Жанаарык сдан в эксплуатацию мост через магистральный канал. Его строили два года.",
                "– Теперь дети идут в школу коротким путем, – рассказал аким округа.",
            ]
        )
        #expect(
            sample.article.dropped.map(\.rule) == ["repeated-title", "date-line", "counter", "image-alt", "read-also"]
        )
    }

    @Test func titleSpanLeavesOutTheNewspaper() throws {
        let sample = PageSample(
            "Ауданда егін орағы басталды | Дала үні\n\nШаруалар биыл егінді ерте жинауға кірісті.",
            .kazakh
        )
        let span = try #require(sample.article.titleSpan)
        #expect(LocatedText(sample.article.page.text)[span] == "Ауданда егін орағы басталды")
        #expect(sample.article.title == "Ауданда егін орағы басталды")
        #expect(sample.body.count == 1)
    }

    @Test func sentencesAloneAllStay() {
        let text = """
            Вчера в городе прошла ярмарка.
            На нее приехали фермеры из пяти районов.
            Овощи раскупили к обеду.
            """
        let sample = PageSample(text)
        #expect(sample.article.title == nil)
        #expect(sample.body.count == 3)
    }

    @Test func shortBodyLinesStay() {
        let kept = [
            "– Спасибо всем!", "Все получилось.", "Порядок работы", "1) ремонт дороги;", "– ремонт школы;",
            "Нурлан Ахметов",
        ]
        for line in kept { #expect(PageSample.body(line) == nil, "\(line)") }
    }

    @Test func everyLineIsTitleBodyOrDropped() {
        var random = SeededGenerator(seed: 7)
        let stock = [
            "Теги: школа, район", "10.06.2023", "", "   ", "Аким встретился с жителями села", "Поделиться", "578 0",
            "Жители рассказали акиму о дороге, воде и газе.", "Читайте также:", "Читайте также: Урожай собран",
            "Асхат СЕРІКОВ", "Фото автора", "\u{FEFF}", "Аким встретился с жителями села - «Вести»", "#село", "Қоғам",
        ]
        for _ in 0..<300 {
            let lines = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                stock.randomElement(using: &random) ?? ""
            }
            let article = PageSample(lines.joined(separator: "\n")).article
            let text = LocatedText(article.page.text)
            let parts = article.lines + article.dropped.map(\.span)
            let title = article.titleSpan.map(\.start)
            let starts = (parts.map(\.start) + [title].compactMap(\.self)).sorted()
            #expect(starts == text.lines.compactMap { text.trimmed($0)?.start })
        }
    }
}
