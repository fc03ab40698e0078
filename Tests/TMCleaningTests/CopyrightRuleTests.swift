import TMBitext
import Testing

@testable import TMCleaning

@Suite struct CopyrightRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.tail("© 2021 Степные вести") == "copyright")
        #expect(PageSample.tail("Все права защищены.") == "copyright")
        #expect(PageSample.tail("При использовании материалов сайта ссылка обязательна.") == "copyright")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.tail("Барлық құқықтар қорғалған", .kazakh) == "copyright")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("При использовании материалов завод экономит бетон.") == nil)
    }
}
