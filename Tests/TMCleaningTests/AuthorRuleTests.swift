import TMBitext
import Testing

@testable import TMCleaning

@Suite struct AuthorRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.tail("Автор: Нина Петрова") == "author")
        #expect(PageSample.head("Асхат СЕРІКОВ") == "author")
        #expect(PageSample.tail("Айгуль Нурланова, «Степные вести»") == "author")
        #expect(PageSample.tail("Подготовила Анна Ким") == "author")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.tail("Әзірлеген Айбек Нұрланов", .kazakh) == "author")
        #expect(PageSample.head("Сәуле ӘБДІҚАДЫРҚЫЗЫ", .kazakh) == "author")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Асхат Сериков") == nil)
        #expect(PageSample.body("Автор проекта рассказал о планах на год.") == nil)
        #expect(PageSample.body("Подготовил он и доклад о сельских школах.") == nil)
    }
}
