import TMLexicon
import Testing

@Suite struct WordKeyTests {
    @Test func keepsFirstLettersAndNumbers() {
        #expect(WordKey.keys(of: "Қызылордада 12,5% өсті!").map(\.text) == ["қызыл", "12.5", "өсті"])
    }

    @Test(arguments: [
        ("Токаевпен", "Тоқаевтың"), ("Казахстан", "Қазақстанда"), ("2023", "2023"), ("Астане", "Астанаға"),
        ("BBC", "bbc"),
    ])
    func namesAndNumbersAreCognates(russian: String, kazakh: String) throws {
        let left = try #require(WordKey.keys(of: russian).first?.cognateForm)
        #expect(left == WordKey.keys(of: kazakh).first?.cognateForm)
    }

    @Test(arguments: ["на", "ол", "мы"])
    func shortWordsAreNoCognates(word: String) {
        #expect(WordKey.keys(of: word).first?.cognateForm == nil)
    }
}
