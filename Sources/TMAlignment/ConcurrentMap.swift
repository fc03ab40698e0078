extension Array where Element: Sendable {
    /// The results of a function for each element, in order, worked out on all cores.
    func concurrentMap<Result: Sendable>(_ transform: @escaping @Sendable (Element) -> Result) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            for (number, element) in enumerated() {
                group.addTask { (number, transform(element)) }
            }
            var results = [Result?](repeating: nil, count: count)
            for await (number, result) in group { results[number] = result }
            return results.compactMap(\.self)
        }
    }
}
