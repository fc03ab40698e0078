import TMBitext
import Testing

@testable import TMCleaning

@Suite struct CopyrightRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.tail("© 2021 Степные вести") == "copyright")
        #expect(PageSample.tail("Все права защищены.") == "copyright")
        #expect(PageSample.tail("При использовании материалов сайта ссылка обязательна.") == "copyright")
        let named = "© «Степные вести». При перепечатке материалов ссылка на газету обязательна."
        #expect(PageSample.tail(named) == "copyright")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.tail("Барлық құқықтар қорғалған", .kazakh) == "copyright")
        let named = "«Дала» газеті. Материалды көшіріп басқанда сілтеме жасау міндетті."
        #expect(PageSample.tail(named, .kazakh) == "copyright")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("При использовании материалов завод экономит бетон.") == nil)
    }
}
