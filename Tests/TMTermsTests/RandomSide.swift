import TMTestSupport

@testable import TMTerms

/// Random texts of a few words, so that runs of them come again and again.
struct RandomSide {
    let texts: [[UInt64]]

    init(seed: UInt64, units: Int = 60) {
        var random = SeededGenerator(seed: seed)
        // Odd numbers name something, even ones do not, 0 breaks.
        let words: [UInt64] = [0, 2, 4, 1, 3, 5, 7, 9]
        texts = (0..<units).map { _ in
            (0..<Int.random(in: 0..<7, using: &random)).flatMap { _ in
                // 11 nearly always has 13 behind it, 15 always 6.
                [[11, 13], [11, 13], [15, 6], [words.randomElement(using: &random) ?? 0]].randomElement(using: &random)
                    ?? []
            }
        }
    }

    func side(least: Int) -> TermSide {
        var side = TermSide()
        side.add(
            UnitWords.Side(stems: texts.flatMap(\.self), counts: texts.map { Int32($0.count) }, keys: [:])
        )
        side.close(least: least)
        return side
    }

    /// Every run of words that may be a term, with its places as unit and word, by trying all.
    func runs(least: Int) -> [[UInt64]: [[Int]]] {
        var counts: [UInt64: Int] = [:]
        for word in texts.joined() { counts[word, default: 0] += 1 }
        var runs: [[UInt64]: [[Int]]] = [:]
        for (unit, text) in texts.enumerated() {
            for start in text.indices {
                for end in (start + 1)..<(min(text.count, start + TermCandidate.mostWords) + 1) {
                    let run = Array(text[start..<end])
                    guard run.allSatisfy({ $0 != 0 && counts[$0, default: 0] >= least }) else { break }
                    if TermWord.isContent(run[0]), TermWord.isContent(run[run.count - 1]) {
                        runs[run, default: []].append([unit, start])
                    }
                }
            }
        }
        return runs.filter { $0.value.count >= least }
    }

    /// Whether no word stands nearly always before a run, or behind it, by counting all.
    func isWhole(_ places: [[Int]], length: Int, least: Int) -> Bool {
        var counts: [UInt64: Int] = [:]
        for word in texts.joined() { counts[word, default: 0] += 1 }
        return [-1, length].allSatisfy { offset in
            var neighbours: [UInt64: Int] = [:]
            for place in places where texts[place[0]].indices.contains(place[1] + offset) {
                neighbours[texts[place[0]][place[1] + offset], default: 0] += 1
            }
            return neighbours.allSatisfy { word, count in
                let share = Double(count) / Double(places.count)
                if word == 0 || counts[word, default: 0] < least { return true }
                return TermWord.isContent(word) ? share < 0.9 : share < 0.95 || places.count < 6
            }
        }
    }
}
