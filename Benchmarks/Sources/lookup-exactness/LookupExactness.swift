import Foundation
import RecombinedMemory
import TMFuzzyIndex

/// `lookup-exactness CORPORA QUERIES`: compares index and plain scan over all corpora as one memory, in both directions.
///
/// A third of the queries are texts that the memory lacks, a third texts of the memory with words of others in them, a
/// third one to four words of texts. Each is asked for its five best matches at 50, 60, 70 and 80; units, scores and order
/// must be the same. Ends with code 1 where an answer differs.
@main
struct LookupExactness {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let count = Int(arguments[2]) else {
            FileHandle.standardError.write(Data("usage: lookup-exactness CORPORA QUERIES\n".utf8))
            exit(64)
        }
        let corpora = try Corpora(folder: URL(filePath: arguments[1]))
        var isExact = true
        for (name, text) in [("ru", \TextPair.russian), ("kk", \TextPair.kazakh)] {
            let memory = corpora.pairs.enumerated().map {
                (unit: Int64($0.offset + 1), text: $0.element[keyPath: text])
            }
            let queries = queries(memory.map(\.text), heldOut: corpora.heldOut.map { $0[keyPath: text] }, count: count)
            let differing = try compare(memory, queries)
            print("\(name): \(memory.count) units, \(queries.count) queries: \(differing) answers differ")
            isExact = isExact && differing == 0
        }
        if !isExact { exit(1) }
    }

    private static func compare(_ memory: [(unit: Int64, text: String)], _ queries: [String]) throws -> Int {
        let path = NSTemporaryDirectory() + "lookup-exactness-\(UUID().uuidString).index"
        defer { try? FileManager.default.removeItem(atPath: path) }
        var builder = FuzzyIndexBuilder()
        builder.add(memory, jobs: 2)
        try builder.write(to: path, stamp: IndexStamp(memory: 0, generation: 0, language: ""))
        let (index, scan) = (try FuzzyIndex(path: path), PlainScan(memory))
        var differing = 0
        for query in queries {
            for threshold in [50, 60, 70, 80] {
                let found = try index.matches(for: query, threshold: threshold, limit: 5)
                if found != scan.matches(for: query, threshold: threshold, limit: 5) { differing += 1 }
            }
        }
        return differing
    }

    private static func queries(_ texts: [String], heldOut: [String], count: Int) -> [String] {
        var generator = SplitMix(seed: 3)
        return (0..<count).map { number in
            let stranger = heldOut[Int.random(in: 0..<heldOut.count, using: &generator)].split(separator: " ")
            var words = texts[Int.random(in: 0..<texts.count, using: &generator)].split(separator: " ")
            switch number % 3 {
            case 0: return stranger.joined(separator: " ")
            case 1:
                for word in stranger.prefix(1 + words.count / 6) where !words.isEmpty {
                    words[Int.random(in: 0..<words.count, using: &generator)] = word
                }
                return words.joined(separator: " ")
            default: return words.prefix(Int.random(in: 1...4, using: &generator)).joined(separator: " ")
            }
        }
    }
}
