import TMBitext
import Testing

@testable import TMCleaning

@Suite struct BreadcrumbsRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.head("Главная / Новости / Общество") == "breadcrumbs")
        #expect(PageSample.head("Общество") == "breadcrumbs")
        #expect(PageSample.tail("Следующая статья: Урожай собран") == "breadcrumbs")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.head("Басты бет » Қоғам", .kazakh) == "breadcrumbs")
        #expect(PageSample.tail("Байланыс", .kazakh) == "breadcrumbs")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Общество") == nil)
        #expect(PageSample.body("Цена и/или качество товара – вот в чем вопрос.") == nil)
    }
}
