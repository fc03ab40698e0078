extension Array where Element: Sendable {
    /// The results of a function for each element, in order, with at most `jobs` calls running at a time.
    ///
    /// Complexity: one task an element.
    public func concurrentMap<Result: Sendable>(
        jobs: Int,
        _ transform: @escaping @Sendable (Element) async -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: count)
            for (number, element) in enumerated() {
                if number >= Swift.max(1, jobs), let (done, result) = await group.next() { results[done] = result }
                group.addTask { (number, await transform(element)) }
            }
            for await (number, result) in group { results[number] = result }
            return results.compactMap(\.self)
        }
    }
}
