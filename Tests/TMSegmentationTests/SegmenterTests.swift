import TMBitext
@testable import TMSegmentation
import TMTestSupport
import Testing

/// Expectations are marked inside the text: `| |` stands for a sentence's end and the space behind it.
@Suite struct SegmenterTests {
    @Test(arguments: [
        "Рис убрали.| |Поля опустели.", "В 2021 г. Казахстан открыл центр.", "Встреча прошла в 2021 г.| |Он доволен.",
        "Дом на ул. Абая снесли.", "Приехал А. Б. Серков.| |Его ждали.", "«Всё готово!» — сказал он.",
        "Что делать?| |Ждать…| |Пора.", "Собрано 5 млн. тонн.", "Адрес: vesti.kz и почта.", "Цена 3.5 тенге.",
        "Дом на ул. Абая.| |(Снесли.)",
        "Купили хлеб, сыр и т.д. и ушли.", "Ждали долго.| |2023 год начался.", "1. Открыть собрание.",
        "Он (!) пришёл.", "Всё.| |«Да», — ответил он.", "Пришли.||Ушли.", "Я знаю P. S. Он короткий.",
        "Статья 10. Права совета.", "Решили: 1. Принять план.| |2. Начать работу.",
    ])
    func russian(_ marked: String) { expect(marked, .russian) }

    @Test(arguments: [
        "Президент Қ. Тоқаев келді.| |Ол сөйледі.", "2023 ж. 5 маусымда жиын өтті.", "XX ғ. Қазақстан өзгерді.",
        "«Дайынбыз!» – деді ол.", "Нан, ет, т.б. алды.| |Олар қайтты.", "Абай көш. Жаңа үй салынды.",
        "Құны 5 млрд. АҚШ доллары.", "Жауын жауды…| |Бәрі қуанды.", "Келдік.| |2024 жылы бітті.",
        "Ол айтты.||Ел тыңдады.",
    ])
    func kazakh(_ marked: String) { expect(marked, .kazakh) }

    @Test func casesOfEveryKind() {
        for marked in CaseFile(PackageResources.ru_txt).cases { expect(marked, .russian) }
        for marked in CaseFile(PackageResources.kk_txt).cases { expect(marked, .kazakh) }
    }

    private func expect(_ marked: String, _ language: Language) { expect(MarkedText(marked), language) }

    private func expect(_ marked: MarkedText, _ language: Language) {
        let breaks = Segmenter(language: language).trace(of: marked.text).filter(\.breaks)
        let ends = Set(breaks.map(\.offset))
        #expect(marked.marked(at: ends) == marked.marked(at: marked.ends))
    }

    @Test func newlinesEndSentencesAndEmptyLinesPartParagraphs() {
        let segments = Segmenter(language: .russian).segments(of: "Заголовок\n\nПервая. Вторая.\r\nТретья\n")
        #expect(segments.map(\.text) == ["Заголовок", "Первая.", "Вторая.", "Третья"])
        #expect(segments.map(\.paragraph) == [0, 1, 1, 1])
    }

    @Test func theTraceNamesRuleAndEntry() {
        let decisions = Segmenter(language: .russian).trace(of: "Дом на ул. Абая снесли. Жаль.")
        #expect(decisions.first == BoundaryDecision(offset: 10, breaks: false, rule: "abbreviation", entry: "ул"))
        #expect(decisions.map(\.breaks) == [false, true])
    }

    @Test func anUnknownKindIsNamedWithItsLine() {
        #expect(throws: AbbreviationsError(line: 2, reason: .unknownKind("foo"))) {
            try Abbreviations(parsing: "# list\nул\tfoo\n")
        }
    }
}
