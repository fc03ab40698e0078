import TMBitext
import Testing

@testable import TMCleaning

@Suite struct JoinedNotesRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.head("10.06.2023 | Общество | Просмотров: 12") == "joined-notes")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.head("10.06.2023 | Қоғам | Қаралды: 12", .kazakh) == "joined-notes")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Утро | День | Вечер") == nil)
    }
}
