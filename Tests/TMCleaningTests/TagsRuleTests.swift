import TMBitext
import Testing

@testable import TMCleaning

@Suite struct TagsRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.tail("Теги: школа, район") == "tags")
        #expect(PageSample.tail("#школа #район") == "tags")
        #expect(PageSample.tail("Рубрика: Общество") == "tags")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.tail("Тегтер: мектеп, аудан", .kazakh) == "tags")
        #expect(PageSample.tail("Айдар: Қоғам", .kazakh) == "tags")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Теги на стенах домов закрасили волонтеры.") == nil)
    }
}
