import TMBitext
import Testing

@testable import TMCleaning

@Suite struct WebAddressRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.tail("https://example.kz/news/12") == "url")
        #expect(PageSample.tail("Сайт: www.example.kz") == "url")
        #expect(PageSample.tail("redaktsia@example.kz") == "url")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.tail("example.kz", .kazakh) == "url")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Сайт example.kz открыли в прошлом году.") == nil)
    }
}
