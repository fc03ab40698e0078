import TMBitext
import Testing

@testable import TMCleaning

@Suite struct CaptionRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.head("Фото: пресс-служба района") == "caption")
        #expect(PageSample.body("Фото автора") == "caption")
        #expect(PageSample.tail("Коллаж: редакция") == "caption")
        #expect(PageSample.head("Фото из открытых источников") == "caption")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.head("Сурет: ашық дереккөз", .kazakh) == "caption")
        #expect(PageSample.tail("Суретті түсірген Асан Үсенов", .kazakh) == "caption")
        #expect(PageSample.head("Фото: әкімдіктің баспасөз қызметі", .kazakh) == "caption")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Фото на память сделали все, кто приехал на праздник.") == nil)
        #expect(PageSample.body("Сурет салуды бала кезінен жақсы көретін.", .kazakh) == nil)
    }
}
