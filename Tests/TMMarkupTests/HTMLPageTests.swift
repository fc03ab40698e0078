import TMBitext
import TMTestSupport
import Testing

@testable import TMMarkup

@Suite struct HTMLPageTests {
    private func lines(_ html: String) throws -> [String] {
        let page = try #require(HTMLPage(html: html))
        return page.text.split(separator: "\n").map(String.init)
    }

    @Test func blocksAndBreaksPartLines() throws {
        let html = "<div>Раз<p>два <b>три</b>\n четыре</p>пять<br>шесть<table><tr><td>семь<td>восемь</table></div>"
        #expect(try lines(html) == ["Раз", "два три четыре", "пять", "шесть", "семь", "восемь"])
    }

    @Test func aCaptionIsALineOfItsOwn() throws {
        let page = try #require(
            HTMLPage(html: "<p>Текст статьи.<figure><img alt='x'><figcaption>Мост</figcaption></figure></p>")
        )
        #expect(page.text == "Текст статьи.\nМост\n")
        #expect(page.markup.map(\.part) == [.article, .caption])
    }

    @Test func wordsCutIntoElementsStayWhole() throws {
        #expect(try lines("<p><span>Сыр</span><span>дария</span><span>, өзен</span></p>") == ["Сырдария, өзен"])
        #expect(try lines("<p>Площадь 5 м<sup>2</sup>.</p>") == ["Площадь 5 м2."])
        #expect(try lines("<div><span>Дана Ермек</span><span>18 марта</span></div>") == ["Дана Ермек", "18 марта"])
    }

    @Test func whatBrowsersDoNotShowIsLeftOut() throws {
        let html = """
            <style>p{}</style><script>var x = "<p>нет</p>"</script><p hidden>нет</p><p style="display: none">нет</p>
            <template>нет</template><!-- нет --><select><option>нет</select><p>Да&shy;ри&#x44F;&nbsp;&mdash; река&hellip;</p>
            """
        #expect(try lines(html) == ["Дария\u{A0}— река…"])
    }

    @Test func nothingIsNoPage() {
        for html in ["", " ", "<html></html>", "<!-- x -->", "<p>&nbsp;</p>"] { #expect(HTMLPage(html: html) == nil) }
    }

    @Test func factsComeFromTheHead() throws {
        let html = """
            <html lang="kk"><head><title>Көпір ашылды | Дала</title><meta property="article:published_time" content="2024-05-06T01:00:00+05:00">
            <meta name="author" content="Асан Үсен"><link rel="canonical" href="https://example.kz/1"></head>
            <body><h2>Көпір ашылды</h2><p>Мәтін.</p></body></html>
            """
        let facts = try #require(HTMLPage(html: html)).facts
        #expect(facts.title == "Көпір ашылды")
        #expect(facts.date == CalendarDay(year: 2024, month: 5, day: 6))
        #expect(facts.author == "Асан Үсен")
        #expect(facts.url == "https://example.kz/1")
        #expect(facts.language == .kazakh)
    }

    @Test func factsComeFromLinkedData() throws {
        let html = #"""
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"\u041C\u043E\u0441\u0442 \"Ак\"",
            "author":[{"@type":"Person","name":"Анна Ли"}],"datePublished":"2023-02-01"}</script><p>Текст.</p>
            """#
        let page = try #require(HTMLPage(html: html))
        #expect(page.facts.title == "Мост \"Ак\"")
        #expect(page.text == "Мост \"Ак\"\nТекст.\n")
        #expect(page.facts.author == "Анна Ли")
        #expect(page.facts.date == CalendarDay(year: 2023, month: 2, day: 1))
    }

    @Test func theArticleIsTheElementWithMostRunningText() throws {
        let html = """
            <div><div><a href=1>Главная страница</a></div><div class=x><h1>Мост открыт</h1><div><p>Вчера в селе открыли мост через реку.</p>
            <p>На праздник пришли все жители и гости из города.</p></div></div>
            <div><p>Ещё одна новость, которая не относится к делу.</p></div><div class="comments"><p>Это был очень хороший мост и праздник.</p>
            <p>И я там был, и мёд там пил, и всё видел.</p><p>А я не был и не видел, но рад за всех.</p></div></div>
            """
        let page = try #require(HTMLPage(html: html))
        #expect(
            page.markup.map(\.part) == [.outside, .article, .article, .article, .outside, .widget, .widget, .widget]
        )
        #expect(page.markup[0].linkShare == 1)
    }

    @Test func tellsWebPagesFromText() {
        for html in ["<!DOCTYPE html><p>", "\u{FEFF} <!-- x -->\n<HTML>", "<head>"] { #expect(HTMLPage.isHTML(html)) }
        for text in ["Мост <b>открыт</b>", "", "<!-- remark", "<p>Мост"] { #expect(!HTMLPage.isHTML(text)) }
    }

    @Test func deepNestingIsBounded() throws {
        let depth = 20_000
        let html = String(repeating: "<div>", count: depth) + "дно" + String(repeating: "</div>", count: depth)
        if let page = HTMLPage(html: html) { #expect(page.markup.count == 1) }
    }

    @Test func soupNeverCrashes() {
        var random = SeededGenerator(seed: 5)
        let stock = [
            "<p>", "</p>", "<table>", "<td>", "</tr>", "<a href='", "x'>", "</a>", "текст ", "&amp", "&#0;",
            "&#x110000;", "<!--", "-->",
            "<br>", "<script>", "</script>", "<", ">", "\u{0}", "</div>", "<div class=comments>", "<h1>", "<title>",
            "мәтін.", "<![CDATA[",
        ]
        for _ in 0..<400 {
            let html = (0..<40).compactMap { _ in stock.randomElement(using: &random) }.joined()
            guard let page = HTMLPage(html: html) else { continue }
            let text = LocatedText(page.text)
            #expect(page.markup.allSatisfy { !text[$0.span].contains("\n") })
        }
    }
}
