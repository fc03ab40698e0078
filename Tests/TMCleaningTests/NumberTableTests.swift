import TMTestSupport
import Testing

@testable import TMCleaning

@Suite struct NumberTableTests {
    /// Holds what a dictionary holds, and no more.
    @Test(arguments: 0..<8) func agreesWithADictionary(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let numbers = (0..<Int.random(in: 0...400, using: &random)).map { _ in
            UInt64.random(in: 0...500, using: &random) << (seed * 7)
        }
        let values = Dictionary(numbers.enumerated().map { ($1, $0) }) { first, _ in first }
        let table = NumberTable(values)
        for number in 0...600 as ClosedRange<UInt64> {
            #expect(table[number << (seed * 7)] == values[number << (seed * 7)])
        }
    }
}
