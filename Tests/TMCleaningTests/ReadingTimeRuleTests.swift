import TMBitext
import Testing

@testable import TMCleaning

@Suite struct ReadingTimeRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.head("Время чтения: 3 мин") == "reading-time")
        #expect(PageSample.head("3 мин чтения") == "reading-time")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.head("Оқу уақыты: 2 минут", .kazakh) == "reading-time")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Чтение заняло 3 минуты.") == nil)
    }
}
