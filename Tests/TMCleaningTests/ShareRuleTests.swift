import TMBitext
import Testing

@testable import TMCleaning

@Suite struct ShareRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.tail("Поделиться") == "share")
        #expect(PageSample.tail("Telegram WhatsApp Facebook") == "share")
        #expect(PageSample.body("Поделиться в Facebook") == "share")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.tail("Бөлісу", .kazakh) == "share")
        #expect(PageSample.tail("Достарыңызбен бөлісіңіз", .kazakh) == "share")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Telegram") == nil)
        #expect(PageSample.body("Поделиться опытом приехали мастера из области.") == nil)
    }
}
