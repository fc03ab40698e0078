import TMBitext
import Testing

@testable import TMCleaning

@Suite struct CommentFormRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.tail("Оставить комментарий") == "comment-form")
        #expect(PageSample.tail("Ваш адрес email не будет опубликован.") == "comment-form")
        #expect(PageSample.tail("Комментарии") == "comment-form")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.tail("Пікір қалдыру", .kazakh) == "comment-form")
        #expect(PageSample.tail("Пікірлер", .kazakh) == "comment-form")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Оставить комментарий журналистам он отказался.") == nil)
    }
}
