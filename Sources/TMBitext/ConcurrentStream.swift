/// Hands elements through a function, many at a time and in order, holding only some of them in memory.
///
/// - Parameters:
///   - jobs: how many calls of `transform` run at a time.
///   - next: gives the next element, `nil` at the end. Called on the caller's task, ahead of `take` by some elements a job.
///   - transform: what is done to each element, on other tasks.
///   - take: is given the results, in the order of the elements, on the caller's task.
/// - Throws: what `next` and `take` throw; nothing more is taken then.
///
/// Complexity: one task an element; at most 8 elements a job are held.
public func concurrentStream<Element: Sendable, Result: Sendable>(
    jobs: Int,
    next: () throws -> Element?,
    transform: @escaping @Sendable (Element) -> Result,
    take: (Result) throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
        var window = ResultWindow<Result>()
        while let element = try next() {
            let number = window.begin()
            group.addTask { (number, transform(element)) }
            while window.pending >= max(1, jobs) * 8, let (done, result) = try await group.next() {
                try window.finish(done, result, take)
            }
        }
        while let (done, result) = try await group.next() { try window.finish(done, result, take) }
    }
}

/// Puts results that come in any order back into the order in which they were begun.
private struct ResultWindow<Result> {
    private var waiting: [Int: Result] = [:]
    private var begun = 0
    private var taken = 0

    /// How many were begun and not taken.
    var pending: Int { begun - taken }

    mutating func begin() -> Int {
        begun += 1
        return begun - 1
    }

    mutating func finish(_ number: Int, _ result: Result, _ take: (Result) throws -> Void) throws {
        waiting[number] = result
        while let next = waiting.removeValue(forKey: taken) {
            taken += 1
            try take(next)
        }
    }
}
