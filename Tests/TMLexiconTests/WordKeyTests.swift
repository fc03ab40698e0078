import TMLexicon
import Testing

@Suite struct WordKeyTests {
    @Test func keepsFirstLettersAndNumbers() {
        #expect(WordKey.keys(of: "Қызылордада 12,5% өсті!").map(\.text) == ["қызыл", "12.5", "өсті"])
    }
}
