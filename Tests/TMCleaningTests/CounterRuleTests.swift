import TMBitext
import Testing

@testable import TMCleaning

@Suite struct CounterRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.head("341 2") == "counter")
        #expect(PageSample.head("Просмотров: 598") == "counter")
        #expect(PageSample.tail("Комментариев нет") == "counter")
        #expect(PageSample.head("👁 1204") == "counter")
        #expect(PageSample.tail("Просмотры: 27 Комментарии: 0") == "counter")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.head("Қаралды: 1204", .kazakh) == "counter")
        #expect(PageSample.head("Оқылды: 31", .kazakh) == "counter")
        #expect(PageSample.tail("Пікірлер: 0", .kazakh) == "counter")
        #expect(PageSample.head("175 рет оқылды", .kazakh) == "counter")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("2023") == nil)
        #expect(PageSample.body("Просмотров у ролика было 598.") == nil)
        #expect(PageSample.body("Бұл кітап 31 рет оқылды дейді.", .kazakh) == nil)
    }
}
