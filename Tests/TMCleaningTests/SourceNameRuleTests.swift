import TMBitext
import Testing

@testable import TMCleaning

@Suite struct SourceNameRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.tail("Источник: пресс-служба") == "source-name")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.tail("Дереккөз: аудан әкімдігі", .kazakh) == "source-name")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("Источник воды нашли у самой дороги.") == nil)
    }
}
