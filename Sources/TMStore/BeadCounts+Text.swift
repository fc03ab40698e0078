internal import TMBitext

extension BeadCounts {
    /// The counts as the store keeps them: `0-1:3 1-1:12|0 0 0 0 0 1 0 2 4 9`.
    var text: String {
        shapes.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: " ") + "|"
            + confidence.map(String.init).joined(separator: " ")
    }

    /// Reads what ``text`` wrote; `nil` for anything else.
    init?(text: String) {
        self.init()
        let halves = text.split(separator: "|", omittingEmptySubsequences: false)
        guard halves.count == 2 else { return nil }
        for entry in halves[0].split(separator: " ") {
            let numbers = entry.split { $0 == "-" || $0 == ":" }.compactMap { Int($0) }
            guard numbers.count == 3 else { return nil }
            shapes[BeadShape(source: numbers[0], target: numbers[1])] = numbers[2]
        }
        let tenths = halves[1].split(separator: " ").compactMap { Int($0) }
        guard tenths.count == confidence.count else { return nil }
        confidence = tenths
    }
}
