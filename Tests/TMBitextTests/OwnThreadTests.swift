import TMBitext
import Testing

@Suite struct OwnThreadTests {
    private struct Failure: Error, Equatable {
        let number: Int
    }

    @Test func givesTheResult() async throws {
        #expect(try await onOwnThread { 6 * 7 } == 42)
    }

    @Test func throwsWhatTheWorkThrows() async {
        await #expect(throws: Failure(number: 3)) { try await onOwnThread { throw Failure(number: 3) } }
    }

    @Test func manyAtATimeAllEnd() async throws {
        let sum = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<50 { group.addTask { try await onOwnThread { number } } }
            return try await group.reduce(0, +)
        }
        #expect(sum == 50 * 49 / 2)
    }
}
