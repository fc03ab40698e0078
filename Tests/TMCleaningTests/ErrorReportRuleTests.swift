import TMBitext
import Testing

@testable import TMCleaning

@Suite struct ErrorReportRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.tail("Ошибка в тексте? Выделите её и нажмите Ctrl+Enter") == "error-report")
        #expect(PageSample.tail("Нашли ошибку? Сообщите нам") == "error-report")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.tail("Қате таптыңыз ба? Белгілеп, Ctrl+Enter басыңыз", .kazakh) == "error-report")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Ошибка в расчетах стоила заводу миллион.") == nil)
    }
}
