import TMBitext
import Testing

@testable import TMCleaning

@Suite struct SubscriptionRuleTests {
    @Test func dropsRussian() {
        #expect(PageSample.tail("Подписывайтесь на наш Telegram-канал") == "share")
        #expect(PageSample.body("Читайте нас в Instagram и будьте в курсе событий!") == "share")
    }

    @Test func dropsKazakh() {
        #expect(PageSample.tail("Telegram-арнамызға жазылыңыз", .kazakh) == "share")
        #expect(PageSample.tail("Бізге Instagram желісінде жазылыңыз!", .kazakh) == "share")
    }

    @Test func staysInTheText() {
        #expect(PageSample.body("«Подписывайтесь на наш канал», – сказал блогер гостям.") == nil)
        #expect(PageSample.body("Следите за давлением, советует врач.") == nil)
    }
}
