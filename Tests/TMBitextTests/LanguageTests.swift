import TMBitext
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        ("ru", "ru"), ("RU", "ru"), ("ru-KZ", "ru"), ("ru_RU", "ru"), ("rus", "ru"),
        ("kk", "kk"), ("KZ", "kk"), ("kaz", "kk"), ("kk-Cyrl-KZ", "kk"), ("de", "de"), ("yue", "yue"),
    ])
    func readsTags(tag: String, code: String) {
        #expect(Language(tag)?.code == code)
    }

    @Test(arguments: ["", "r", "russian", "*all*", "-ru", "12", "рус"])
    func refusesWhatIsNoTag(tag: String) {
        #expect(Language(tag) == nil)
    }
}
