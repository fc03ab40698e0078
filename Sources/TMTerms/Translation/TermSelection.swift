/// Chooses which pairs of candidates are terms: those where each is the other's best partner, but not those that stand
/// nearly always inside of a longer pair.
struct TermSelection {
    let source: TermCandidates
    let target: TermCandidates

    /// The pairs chosen, the most telling first.
    ///
    /// - Parameter partners: the best partners of each source candidate, the best first.
    func terms(_ partners: [[TermPair]]) -> [TermPair] {
        var bestOfTarget: [Int32: TermPair] = [:]
        for pair in partners.joined() {
            if let known = bestOfTarget[pair.target], !isBetter(pair, known) { continue }
            bestOfTarget[pair.target] = pair
        }
        let mutual = partners.compactMap(\.first).filter { pair in
            pair.score >= Self.leastScore && bestOfTarget[pair.target]?.source == pair.source
        }
        return withoutParts(mutual).sorted { (weight($1), $0.source) < (weight($0), $1.source) }
    }

    private func isBetter(_ pair: TermPair, _ other: TermPair) -> Bool {
        if pair.score != other.score { return pair.score > other.score }
        return source.all[Int(pair.source)].length > source.all[Int(other.source)].length
    }

    /// The pairs that stand often enough without a longer pair around both of their terms.
    private func withoutParts(_ pairs: [TermPair]) -> [TermPair] {
        var numbers: [ArraySlice<Int32>: Int] = [:]
        for (number, pair) in pairs.enumerated() { numbers[source.words(Int(pair.source))] = number }
        var outer = [Double](repeating: 0, count: pairs.count)
        for pair in pairs {
            let words = source.words(Int(pair.source))
            let around = target.words(Int(pair.target))
            for start in words.indices {
                for end in (start + 1)...words.endIndex where end - start < words.count {
                    guard let inner = numbers[words[start..<end]] else { continue }
                    let part = target.words(Int(pairs[inner].target))
                    if around.contains(run: part) { outer[inner] = max(outer[inner], pair.count) }
                }
            }
        }
        return zip(pairs, outer).filter { $1 < Self.mostShareInside * $0.count }.map(\.0)
    }

    /// How much a pair tells: frequent terms, sure ones and those of several words first.
    private func weight(_ pair: TermPair) -> Double {
        let words = source.content(Int(pair.source)).count + target.content(Int(pair.target)).count
        return pair.count * pair.score * (words > 2 ? Double(words - 1) : Self.weightOfWord)
    }

    private static let weightOfWord = 0.3
    private static let leastScore = 0.25
    private static let mostShareInside = 0.7
}

extension ArraySlice<Int32> {
    /// Whether the elements of another slice stand behind each other somewhere in this one.
    func contains(run: ArraySlice<Int32>) -> Bool {
        guard run.count <= count else { return false }
        return (startIndex...(endIndex - run.count)).contains { self[$0..<$0 + run.count].elementsEqual(run) }
    }
}
