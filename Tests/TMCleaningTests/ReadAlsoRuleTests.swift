import TMBitext
import Testing

@testable import TMCleaning

@Suite struct ReadAlsoRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.body("Читайте также: Урожай собран раньше срока") == "read-also")
        #expect(PageSample.tail("Читайте также:") == "read-also")
        #expect(PageSample.tail("По теме") == "read-also")
        #expect(PageSample.body("ЧИТАЙТЕ ТАКЖЕ: Дорогу починят.") == "read-also")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.body("Тағы оқыңыз: Егін ерте жиналды", .kazakh) == "read-also")
        #expect(PageSample.tail("Оқи отырыңыз:", .kazakh) == "read-also")
        #expect(PageSample.tail("Ұқсас жаңалықтар", .kazakh) == "read-also")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("По теме безопасности выступил начальник отдела.") == nil)
        #expect(PageSample.body("Читайте больше, советует учитель.") == nil)
    }
}
