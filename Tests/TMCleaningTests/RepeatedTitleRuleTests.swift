import TMBitext
import Testing

@testable import TMCleaning

@Suite struct RepeatedTitleRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.head("В районе открыли новую школу") == "repeated-title")
        #expect(PageSample.head("В РАЙОНЕ ОТКРЫЛИ НОВУЮ ШКОЛУ — «Степные вести»") == "repeated-title")
        #expect(PageSample.tail("В районе открыли новую школу | Вести") == "repeated-title")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.head("Ауданда жаңа мектеп ашылды", .kazakh) == "repeated-title")
        #expect(PageSample.tail("Ауданда жаңа мектеп ашылды - «Дала үні»", .kazakh) == "repeated-title")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("В районе открыли новую школу") == nil)
        #expect(PageSample.head("В районе открыли новую больницу") == nil)
    }
}
