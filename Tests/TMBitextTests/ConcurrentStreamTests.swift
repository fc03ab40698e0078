import Synchronization
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

    @Test func workGoesOnWhileResultsAreTaken() async throws {
        let begun = Mutex(0)
        var (numbers, mostBegun) = (Array(0..<6)[...], 0)
        try await concurrentStream(jobs: 2, batchCount: 1, readyCount: 0) {
            numbers.popFirst()
        } transform: { number in
            begun.withLock { $0 += 1 }
            return number
        } take: { number in
            // While the first result is taken, a third element is worked on beside the second.
            guard number == 0 else { return }
            for _ in 0..<1_000 where mostBegun < 3 {
                try await Task.sleep(for: .milliseconds(5))
                mostBegun = begun.withLock(\.self)
            }
        }
        #expect(mostBegun >= 3)
        #expect(begun.withLock(\.self) == 6)
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
