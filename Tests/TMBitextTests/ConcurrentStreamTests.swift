import TMBitext
import Testing

@Suite struct ConcurrentStreamTests {
    private struct Stopped: Error {}

    @Test(arguments: [1, 2, 5]) func resultsComeInOrder(jobs: Int) async throws {
        for count in [0, 1, 8, 9, 500] {
            var numbers = Array(0..<count)[...]
            var results: [Int] = []
            try await concurrentStream(
                jobs: jobs,
                next: { numbers.popFirst() },
                transform: { number in
                    // Uneven work, so that later elements end before earlier ones.
                    (0..<(number % 7 * 300)).reduce(number) { $0 ^ $1 &* 0 }
                },
                take: { results.append($0) }
            )
            #expect(results == Array(0..<count))
        }
    }

    @Test func itReadsOnlySomeElementsAhead() async throws {
        var (given, taken, furthest) = (0, 0, 0)
        try await concurrentStream(
            jobs: 2,
            next: {
                given += 1
                furthest = max(furthest, given - taken)
                return given <= 2_000 ? given : nil
            },
            transform: { $0 },
            take: { _ in taken += 1 }
        )
        #expect(taken == 2_000)
        #expect(furthest <= 8 * 2 * 5)
    }

    @Test func whatNextAndTakeThrowEndsIt() async {
        await #expect(throws: Stopped.self) {
            try await concurrentStream(jobs: 2, next: { throw Stopped() }, transform: { (_: Int) in 1 }, take: { _ in })
        }
        var taken = 0
        await #expect(throws: Stopped.self) {
            try await concurrentStream(
                jobs: 2,
                next: { 1 },
                transform: { $0 },
                take: { _ in
                    taken += 1
                    if taken == 20 { throw Stopped() }
                }
            )
        }
        #expect(taken == 20)
    }
}
