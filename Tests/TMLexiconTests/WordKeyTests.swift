import TMLexicon
import Testing

@Suite struct WordKeyTests {
    @Test func keepsFirstLettersAndNumbers() {
        #expect(WordKey.keys(of: "Қызылордада 12,5% өсті!").map(\.text) == ["қызыл", "12.5", "өсті"])
    }

    @Test(arguments: [
        ("Снято 08.10.2015", ["снято", "8", "2015"]), ("2015 жылғы 8 қазан", ["2015", "жылғы", "8", "қазан"]),
        ("сағат 07:05", ["сағат", "7", "5"]), ("007", ["7"]), ("00", ["0"]), ("0,50", ["0.50"]),
        ("версия 3.14.2015", ["верси", "3.14.2015"]), ("32.01.2020", ["32.01.2020"]), ("1.2.34", ["1.2.34"]),
    ])
    func numbersAndDatesGoByValue(text: String, keys: [String]) {
        #expect(WordKey.keys(of: text).map(\.text) == keys)
    }
}
