import TMTestSupport
import Testing

@testable import TMLexicon

@Suite struct WordNumbersTests {
    /// Numbers keys as a dictionary does: short words, numbers, and keys too long to pack.
    @Test(arguments: 0..<6) func agreesWithADictionary(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var (numbers, expected): (WordNumbers, [WordKey: Int32]) = (WordNumbers(), [:])
        let letters = Array("абвқ12")
        for _ in 0..<2_000 {
            let length = Int.random(in: 0...8, using: &random)
            let key = WordKey(text: String((0..<length).map { _ in letters.randomElement(using: &random) ?? "а" }))
            #expect(numbers[key] == expected[key])
            let number = expected[key] ?? Int32(expected.count)
            expected[key] = number
            #expect(numbers.add(key) == number && numbers.keys[Int(number)] == key)
        }
        #expect(numbers.keys.count == expected.count && expected.count > 300)
    }
}
