import Foundation
import TMFuzzyIndex
import Testing

@Suite struct FuzzyIndexTests {
    private let folder: TemporaryFolder
    private let stamp = IndexStamp(memory: 5, generation: 17, language: "kk")

    init() throws {
        folder = try TemporaryFolder()
    }

    private func index(_ units: [(unit: Int64, text: String)], name: String = "kk.index") async throws -> FuzzyIndex {
        try await write(units, name: name)
        return try FuzzyIndex(path: folder.path(name), stamp: stamp)
    }

    private func write(
        _ units: [(unit: Int64, text: String)],
        addingTo base: FuzzyIndex? = nil,
        name: String
    ) async throws {
        var builder = FuzzyIndexBuilder(addingTo: base)
        builder.add(units, jobs: 2)
        try builder.write(to: folder.path(name), stamp: stamp)
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func answersAsThePlainScanDoes(seed: UInt64) async throws {
        let memory = ArtificialMemory(seed: seed, textCount: 700, queryCount: 40)
        let (index, scan) = (try await index(memory.units), PlainScan(memory.units))
        for query in memory.queries {
            for (threshold, limit) in [(0, 3), (1, 5), (35, 5), (50, 5), (60, 1), (70, 5), (80, 40), (100, 5)] {
                let found = try index.matches(for: query, threshold: threshold, limit: limit)
                #expect(found == scan.matches(for: query, threshold: threshold, limit: limit), "\(query) \(threshold)")
            }
        }
    }

    @Test func findsAddedUnitsAtOnceAndByTheSameWeights() async throws {
        let memory = ArtificialMemory(seed: 4, textCount: 600, queryCount: 40)
        let main = try await index(Array(memory.units.prefix(500)))
        try await write(Array(memory.units.dropFirst(500)), addingTo: main, name: "kk.added")
        let index = try FuzzyIndex(path: folder.path("kk.index"), additions: folder.path("kk.added"), stamp: stamp)
        let scan = PlainScan(memory.units, weights: try main.weights())
        #expect(index.unitCount == 600)
        for query in memory.queries {
            for threshold in [30, 70] {
                let found = try index.matches(for: query, threshold: threshold, limit: 5)
                #expect(found == scan.matches(for: query, threshold: threshold, limit: 5))
            }
        }
    }

    @Test func leavesOutExcludedUnits() async throws {
        let units: [(unit: Int64, text: String)] = [(-5, "жаңа мектеп"), (1 << 40, "жаңа мектеп"), (3, "жаңа көпір")]
        let index = try await index(units)
        #expect(try index.matches(for: "жаңа мектеп", threshold: 90, limit: 5).map(\.unit) == [-5, 1 << 40])
        let found = try index.matches(for: "жаңа мектеп", threshold: 90, limit: 5, excluding: [-5])
        #expect(found.map(\.unit) == [1 << 40])
    }

    @Test func anEmptyIndexHasNoMatches() async throws {
        let index = try await index([])
        #expect(try index.matches(for: "үй", threshold: 0, limit: 5).isEmpty)
        #expect(try await self.index([(1, "")], name: "blank").matches(for: "үй", threshold: 50, limit: 5).isEmpty)
    }

    @Test func answersTextsOfThousandsOfWords() async throws {
        let long = (0..<5000).map { "сөз\($0 % 700)" }.joined(separator: " ")
        let units: [(unit: Int64, text: String)] = [(1, long + " бір"), (2, "сөз1 сөз2"), (3, long + " екі үш")]
        let (index, scan) = (try await index(units), PlainScan(units))
        let found = try index.matches(for: long, threshold: 50, limit: 5)
        #expect(found.map(\.score) == [99, 99])
        #expect(found == scan.matches(for: long, threshold: 50, limit: 5))
    }

    @Test func servesManyTasksAtOnce() async throws {
        let memory = ArtificialMemory(seed: 6, textCount: 300, queryCount: 24)
        let index = try await index(memory.units)
        let expected = try memory.queries.map { try index.matches(for: $0, threshold: 50, limit: 5) }
        try await withThrowingTaskGroup(of: (Int, [ScoredUnit]).self) { group in
            for (number, query) in memory.queries.enumerated() {
                group.addTask { (number, try index.matches(for: query, threshold: 50, limit: 5)) }
            }
            for try await (number, found) in group { #expect(found == expected[number]) }
        }
    }

    @Test func anOpenIndexOutlivesItsReplacement() async throws {
        let old = try await index([(1, "ескі мәтін")])
        let new = try await index([(2, "жаңа мәтін")])
        #expect(try old.matches(for: "ескі мәтін", threshold: 100, limit: 1).map(\.unit) == [1])
        #expect(try new.matches(for: "жаңа мәтін", threshold: 100, limit: 1).map(\.unit) == [2])
    }
}
