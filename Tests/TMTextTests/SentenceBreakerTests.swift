import TMBitext
import TMText
import Testing

@Suite struct SentenceBreakerTests {
    @Test func countsScalarsAlsoBehindSurrogatePairs() throws {
        let breaker = try #require(SentenceBreaker(language: .kazakh))
        #expect(breaker.boundaries(in: Array("Ол 😀 келді. Мен кеттім.".unicodeScalars)) == [12, 23])
        #expect(breaker.boundaries(in: []) == [])
    }
}
