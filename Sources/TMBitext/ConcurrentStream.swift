/// Hands elements through a function, many at a time and in order, holding only some of them in memory.
///
/// - Parameters:
///   - jobs: how many calls of `transform` run at a time.
///   - batchCount: how many elements one task works on: so few that the last batch keeps no one waiting, so many that a
///     task is worth its making.
///   - readyCount: how many batches are read and ready when one ends, so that no worker waits while the caller takes results.
///   - next: gives the next element, `nil` at the end. Called on the caller's task, ahead of `take` by some elements a job.
///   - transform: what is done to each element, on other tasks.
///   - take: is given the results, in the order of the elements, on the caller's task. While it is suspended the calls of
///     `transform` that have begun go on.
/// - Throws: what `next` and `take` throw; nothing more is taken then.
///
/// Complexity: one task a batch; at most four batches a job are held.
public func concurrentStream<Element: Sendable, Result: Sendable>(
    jobs: Int,
    batchCount: Int = 8,
    readyCount: Int = 4,
    next: () throws -> Element?,
    transform: @escaping @Sendable (Element) async -> Result,
    take: (Result) async throws -> Void
) async throws {
    let jobs = max(1, jobs)
    try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
        var window = ResultWindow<Result>()
        var hasEnded = false
        func beginBatches() throws {
            while !hasEnded, !window.isFull(jobs: jobs, readyCount: readyCount) {
                let batch = try batch(of: batchCount, next)
                if batch.isEmpty {
                    hasEnded = true
                    return
                }
                let number = window.begin()
                group.addTask {
                    var results: [Result] = []
                    for element in batch { results.append(await transform(element)) }
                    return (number, results)
                }
            }
        }
        try beginBatches()
        while let (done, results) = try await group.next() {
            window.finish(done, results)
            // The next batch begins before results are taken, or else all workers might wait for that.
            try beginBatches()
            for result in window.next() { try await take(result) }
            try beginBatches()
        }
    }
}

private func batch<Element>(of count: Int, _ next: () throws -> Element?) rethrows -> [Element] {
    var batch: [Element] = []
    while batch.count < count, let element = try next() { batch.append(element) }
    return batch
}

/// Puts batches of results that come in any order back into the order in which they were begun.
private struct ResultWindow<Result> {
    private var waiting: [Int: [Result]] = [:]
    private var begun = 0
    private var taken = 0

    /// Whether as many batches run as there are jobs and some are ready to follow, or so many wait for an older one that
    /// no more may be begun.
    func isFull(jobs: Int, readyCount: Int) -> Bool {
        let pending = begun - taken
        return pending - waiting.count >= jobs + readyCount || pending >= jobs * 4
    }

    mutating func begin() -> Int {
        begun += 1
        return begun - 1
    }

    mutating func finish(_ number: Int, _ results: [Result]) {
        waiting[number] = results
    }

    /// Takes the results that no older one is missing before, in order.
    mutating func next() -> [Result] {
        var results: [Result] = []
        while let batch = waiting.removeValue(forKey: taken) {
            taken += 1
            results += batch
        }
        return results
    }
}
