internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
    /// The results of a function for each element, in order, on `jobs` threads; returns when all are done.
    ///
    /// For callers that are not asynchronous themselves; others take ``concurrentMap(jobs:_:)``.
    public func parallelMap<Result: Sendable>(jobs: Int, _ transform: @Sendable (Element) -> Result) -> [Result] {
        let jobs = Swift.min(Swift.max(1, jobs), count)
        guard jobs > 1 else { return map(transform) }
        let next = Atomic(0)
        let results = Mutex([Result?](repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: jobs) { _ in
            while true {
                let number = next.add(1, ordering: .relaxed).oldValue
                guard number < count else { return }
                let result = transform(self[number])
                results.withLock { $0[number] = result }
            }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
