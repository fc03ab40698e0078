import Foundation
import TMFuzzyIndex
import TMTestSupport
import Testing

/// Compares index and scan on real texts, where they stand beside the project.
@Suite struct RealTextsTests {
    private static let corpora = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/corpora").standardizedFileURL

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: corpora.path), "../shared/corpora is not there"),
        arguments: [0, 1]
    )
    func answersAsThePlainScanDoes(column: Int) async throws {
        var generator = SeededGenerator(seed: 11)
        var texts: [String] = []
        for name in ["kzweb-clean", "gnome", "ntrex-dev", "cldr"] {
            let file = Self.corpora.appending(path: "\(name).tsv")
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            texts += lines.shuffled(using: &generator).prefix(700)
                .compactMap { $0.split(separator: "\t").dropFirst(column).first.map(String.init) }
        }
        let queries = (0..<24).map { number in
            let words = texts[.random(in: 0..<texts.count, using: &generator)].split(separator: " ")
            return words.prefix(number % 4 == 0 ? .random(in: 1...4, using: &generator) : .max).joined(separator: " ")
        }
        let memory = texts.enumerated().filter { $0.offset % 9 > 0 }.map { (unit: Int64($0.offset), text: $0.element) }
        let folder = try TemporaryFolder()
        var builder = FuzzyIndexBuilder()
        builder.add(memory, jobs: 2)
        try builder.write(to: folder.path("index"), stamp: IndexStamp(memory: 0, generation: 0, language: ""))
        let (index, scan) = (try FuzzyIndex(path: folder.path("index")), PlainScan(memory))
        for query in queries {
            for threshold in [50, 70] {
                let found = try index.matches(for: query, threshold: threshold, limit: 5)
                #expect(found == scan.matches(for: query, threshold: threshold, limit: 5), "\(query) \(threshold)")
            }
        }
    }
}
