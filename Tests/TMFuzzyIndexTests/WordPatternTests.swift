import TMTestSupport
import Testing

@testable import TMFuzzyIndex

@Suite struct WordPatternTests {
    @Test(arguments: [0, 1, 5, 63, 64, 65, 127, 128, 129, 200])
    func agreesWithTheTable(length: Int) {
        var generator = SeededGenerator(seed: UInt64(length))
        for alphabet in [2, 6, 40] {
            let pattern = (0..<length).map { _ in UInt32.random(in: 1...UInt32(alphabet), using: &generator) }
            for _ in 0..<12 {
                let text = variation(of: pattern, alphabet: UInt32(alphabet), using: &generator)
                let distance = text.withUnsafeBufferPointer(WordPattern(pattern, codeCount: alphabet + 1).distance)
                #expect(distance == slowWordDistance(pattern, text))
            }
        }
    }

    /// The pattern with some words changed, dropped or put in, or a text of its own; 0 is a word the pattern lacks.
    private func variation(
        of pattern: [UInt32],
        alphabet: UInt32,
        using generator: inout SeededGenerator
    ) -> [UInt32] {
        let share = Int.random(in: 0...8, using: &generator)
        var text: [UInt32] = []
        for word in pattern {
            switch Int.random(in: 0..<8, using: &generator) {
            case 0..<share where Bool.random(using: &generator):
                text.append(.random(in: 0...alphabet, using: &generator))
            case 0..<share where Bool.random(using: &generator): break
            case 0..<share: text += [word, .random(in: 0...alphabet, using: &generator)]
            default: text.append(word)
            }
        }
        return text
    }
}
