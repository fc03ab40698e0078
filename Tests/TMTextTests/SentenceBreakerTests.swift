import TMBitext
import TMText
import Testing

@Suite struct SentenceBreakerTests {
    @Test func countsUTF16Units() throws {
        let breaker = try #require(SentenceBreaker(language: .kazakh))
        var boundaries: [Int32] = []
        func found(_ text: String) -> [Int32] {
            let units = Array(text.utf16)
            let count = units.withUnsafeBufferPointer { breaker.find(in: $0, boundaries: &boundaries) }
            return Array(boundaries.prefix(count))
        }
        #expect(found("Ол 😀 келді. Мен кеттім.") == [13, 24])
        #expect(found("Ол.") == [3])
        #expect(found("") == [])
    }

    @Test func decodesIntoABufferThatIsUsedAgain() {
        var units: [UInt16] = []
        let text = "Қ😀."
        let count = Array(text.utf8).withUnsafeBufferPointer { UTF16Decoding.decode($0, into: &units) }
        #expect(count == 4)
        #expect(Array(units.prefix(4)) == Array(text.utf16))
        #expect([0xD2].withUnsafeBufferPointer { UTF16Decoding.decode($0, into: &units) } == nil)
    }
}
