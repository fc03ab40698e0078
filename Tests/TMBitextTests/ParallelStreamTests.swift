import TMBitext
import Testing

@Suite struct ParallelStreamTests {
    private struct Stopped: Error {}

    @Test(arguments: [1, 2, 5]) func resultsComeInOrder(window: Int) throws {
        for count in [0, 1, 8, 500] {
            var numbers = Array(0..<count)[...]
            var results: [Int] = []
            try parallelStream(window: window) {
                numbers.popFirst()
            } transform: { number in
                // Uneven work, so that later elements end before earlier ones.
                (0..<(number % 7 * 300)).reduce(number) { $0 ^ $1 &* 0 }
            } take: {
                results.append($0)
            }
            #expect(results == Array(0..<count))
        }
    }

    @Test func itReadsOnlyAsFarAheadAsItsWindow() throws {
        var (given, taken, furthest) = (0, 0, 0)
        try parallelStream(window: 3) {
            given += 1
            furthest = max(furthest, given - taken)
            return given <= 2_000 ? given : nil
        } transform: {
            $0
        } take: { _ in
            taken += 1
        }
        #expect(taken == 2_000)
        #expect(furthest == 3)
    }

    @Test func whatNextAndTakeThrowEndsIt() {
        #expect(throws: Stopped.self) {
            try parallelStream(window: 2, next: { throw Stopped() }, transform: { (_: Int) in 1 }, take: { _ in })
        }
        var taken = 0
        #expect(throws: Stopped.self) {
            try parallelStream(window: 2, next: { 1 }, transform: { $0 }) { _ in
                taken += 1
                if taken == 20 { throw Stopped() }
            }
        }
        #expect(taken == 20)
    }
}
