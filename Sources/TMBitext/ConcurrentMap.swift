extension Array where Element: Sendable {
    /// The results of a function for each element, in order, with at most `jobs` calls running at a time.
    ///
    /// - Parameter done: is told on the caller's task how many elements are done, as often as one more is.
    ///
    /// Complexity: one task an element.
    public func concurrentMap<Result: Sendable>(
        jobs: Int,
        done: (Int) -> Void = { _ in },
        _ transform: @escaping @Sendable (Element) async -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: count)
            var finished = 0
            func take(_ number: Int, _ result: Result) {
                results[number] = result
                finished += 1
                done(finished)
            }
            for (number, element) in enumerated() {
                if number >= Swift.max(1, jobs), let (number, result) = await group.next() { take(number, result) }
                group.addTask { (number, await transform(element)) }
            }
            for await (number, result) in group { take(number, result) }
            return results.compactMap(\.self)
        }
    }
}
