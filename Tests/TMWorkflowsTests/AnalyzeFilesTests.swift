import Foundation
import TMBitext
import Testing

@testable import TMWorkflows

/// Counts and fills pages of a small archive, of which some are in the memory.
struct AnalyzeFilesTests {
    private let archive: SmallArchive
    private var memory: String { archive.memory("m") }
    private var pages: [String] { (0..<4).map { archive.path + "/ru/\($0).txt" } }

    init() async throws {
        archive = try SmallArchive(pairs: 2)
        _ = try await archive.build("m")
        for number in 2..<4 { try archive.write(number) }
    }

    @Test func pagesThatTheMemoryIsMadeOfAreContextMatches() async throws {
        let analysis = try AnalyzeFiles(memoryPath: memory, language: .russian, jobs: 2)
        let leverage = try await analysis.leverage(of: pages[0])
        #expect(leverage[.context].segments == leverage.total.segments)
        #expect(leverage.total.segments == 4)
    }

    @Test func agreesWithLookingUpOneByOne() async throws {
        let analysis = try AnalyzeFiles(memoryPath: memory, language: nil, jobs: 2)
        let lookUp = try LookUp(memoryPath: memory, settings: LookUpSettings(threshold: 1, limit: 20))
        var seen: Set<String> = []
        for page in pages {
            let leverage = try await analysis.leverage(of: page)
            let lines = try String(contentsOfFile: page, encoding: .utf8).components(separatedBy: "\n\n")
            var expected: [MatchBand: Int] = [:]
            for (number, line) in lines.enumerated() {
                let neighbours = LookUpNeighbours(
                    previous: number > 0 ? lines[number - 1] : nil,
                    next: number + 1 < lines.count ? lines[number + 1] : nil
                )
                let best = try lookUp.matches(for: line, from: .russian, between: neighbours).first
                let isHeld = best?.score == 100
                let band: MatchBand = !isHeld && seen.contains(line) ? .crossFileRepetition : MatchBand(best)
                expected[band, default: 0] += 1
            }
            seen.formUnion(lines)
            for band in MatchBand.allCases { #expect(leverage[band].segments == expected[band] ?? 0) }
        }
    }

    @Test func aTextIsFilledFromNeighboursAndRepaired() async throws {
        let plain = try await TranslateDocument(language: .russian, jobs: 2).run(pages[0], memoryPath: memory)
        let translation = try String(contentsOfFile: archive.path + "/kk/0.txt", encoding: .utf8)
        #expect(String(decoding: plain.bytes, as: UTF8.self) == translation)
        #expect(plain.segments.allSatisfy { $0.match?.kind == .context && !$0.isRepaired })
        let text = archive.folder + "/new.txt"
        try "В городе Арал построили 555 домов, и это больше, чем в прошлом году.\n"
            .write(toFile: text, atomically: true, encoding: .utf8)
        let repaired = try await TranslateDocument(language: .russian, repairs: true).run(text, memoryPath: memory)
        let match = try #require(repaired.segments.first?.match)
        #expect(repaired.segments.first?.isRepaired == true)
        #expect(
            String(decoding: repaired.bytes, as: UTF8.self)
                == "[\(match.score)% repaired] Арал қаласында 555 үй салынды, бұл былтырғыдан көп.\n"
        )
    }

    @Test func ratesWeighWords() throws {
        let file = archive.folder + "/rates.tsv"
        let lines = MatchBand.allCases.map { "\($0.rawValue)\t\($0 == .new ? "100 %" : $0 == .exact ? "12,5" : "0")" }
        try (["# band\tper cent"] + lines).joined(separator: "\n").write(
            toFile: file,
            atomically: true,
            encoding: .utf8
        )
        var leverage = Leverage()
        leverage[.new] = Volume(of: "Пять слов стоят полную цену.")
        leverage[.exact] = Volume(of: "Восемь слов, которые память уже хранит сама, дешевле.")
        leverage[.context] = Volume(of: "Даром.")
        #expect(leverage.weightedWords(by: try RateTable(at: file)) == 5 + 1)
        for (bad, fault) in [
            ("new\t100\textra", RateTable.Fault.malformed), ("old\t5", .unknownBand("old")),
            ("new\t101", .notARate("101")), ("new\t1\nnew\t2", .repeated(.new)),
        ] {
            try bad.write(toFile: file, atomically: true, encoding: .utf8)
            let line = bad.contains("\n") ? 2 : 1
            #expect(throws: InputError.malformedRates(path: file, line: line, reason: fault)) {
                try RateTable(at: file)
            }
        }
    }
}
