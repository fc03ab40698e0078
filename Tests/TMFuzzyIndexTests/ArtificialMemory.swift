import Foundation
import TMFuzzyIndex
import TMTestSupport

/// Texts of made-up inflected words, many of them alike, the same for the same seed.
struct ArtificialMemory {
    private(set) var texts: [String] = []
    private(set) var queries: [String] = []
    private var generator: SeededGenerator

    init(seed: UInt64, textCount: Int, queryCount: Int) {
        generator = SeededGenerator(seed: seed)
        for _ in 0..<textCount {
            let isVariation = !texts.isEmpty && Int.random(in: 0..<3, using: &generator) > 0
            texts.append(isVariation ? variation(of: texts[.random(in: 0..<texts.count, using: &generator)]) : text())
        }
        for _ in 0..<queryCount {
            let isVariation = Int.random(in: 0..<4, using: &generator) > 0
            queries.append(isVariation ? variation(of: texts[.random(in: 0..<texts.count, using: &generator)]) : text())
        }
    }

    /// The texts with identifiers that neither rise nor follow one another.
    var units: [(unit: Int64, text: String)] {
        texts.enumerated().map { (unit: Int64($0.offset * 7919 % 100_003), text: $0.element) }
    }

    private mutating func text() -> String {
        let longest = [2, 4, 12, 30, 90][Int.random(in: 0..<5, using: &generator)]
        return (0..<Int.random(in: 1...longest, using: &generator)).map { _ in word() }.joined(separator: " ")
    }

    private mutating func word() -> String {
        switch Int.random(in: 0..<10, using: &generator) {
        case 0: return String(Int.random(in: 1...99, using: &generator))
        case 1: return [",", ".", "—", "«А»"][Int.random(in: 0..<4, using: &generator)]
        case 2...4: return ["және", "мен", "бұл", "үшін"][Int.random(in: 0..<4, using: &generator)]
        default:
            let syllables = ["қа", "ла", "мек", "теп", "ау", "ыл", "жол", "су", "ба", "ла"]
            let stem = (0..<Int.random(in: 1...3, using: &generator))
                .map { _ in syllables[Int.random(in: 0..<10, using: &generator)] }
            return stem.joined() + ["", "", "лар", "ның", "да", "ға"][Int.random(in: 0..<6, using: &generator)]
        }
    }

    private mutating func variation(of text: String) -> String {
        var words = text.split(separator: " ").map(String.init)
        for _ in 0..<Int.random(in: 0...3, using: &generator) {
            let place = Int.random(in: 0...words.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: words.insert(word(), at: place)
            case 1 where place < words.count && words.count > 1: words.remove(at: place)
            case 2 where place < words.count: words[place] += "дың"
            case 3 where place < words.count: words[place] = words[place].uppercased()
            default: words.append(word())
            }
        }
        return words.joined(separator: " ")
    }
}
