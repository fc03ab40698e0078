import TMBitext
import Testing

@testable import TMCleaning

@Suite struct PrintLinkRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.tail("Версия для печати") == "print-link")
        #expect(PageSample.tail("Распечатать") == "print-link")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.tail("Басып шығару", .kazakh) == "print-link")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Печать на документе стояла с прошлого года.") == nil)
    }
}
