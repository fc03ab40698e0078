import Foundation
import TMBitext
import Testing

@testable import TMWorkflows

struct BuildMemoryTests {
    @Test func aSecondRunAddsNothingAndTellsTheSame() async throws {
        let archive = try SmallArchive(pairs: 6)
        let first = try await archive.build("m")
        let content = try archive.content("m")
        let second = try await archive.build("m")
        #expect(first.changes.added > 12 && first.isFinished)
        #expect(second.changes.added == 0 && second.changes.known == 0 && second.changes.unchangedPairs == 6)
        #expect(second.beads == first.beads)
        #expect(try archive.content("m") == content)
        #expect(try CountMemory.statistics(at: archive.memory("m")).runs.count == 1)
    }

    @Test(arguments: [0, 2, 4]) func aStoppedBuildGoesOnToTheSameMemory(pairs: Int) async throws {
        let archive = try SmallArchive(pairs: 8)
        _ = try await archive.build("whole")
        let stopped = try await archive.build("stopped", stopBehind: pairs)
        // The chunk of two pairs that was begun while the last one was stored is finished.
        let finished = pairs == 0 ? 0 : pairs + 2
        #expect(!stopped.isFinished && stopped.finishedPairs == finished)
        let rest = try await archive.build("stopped")
        #expect(rest.isFinished && rest.changes.unchangedPairs == finished)
        #expect(try archive.content("stopped") == archive.content("whole"))
    }

    @Test func aChangedPageReplacesItsUnitsAsIfBuiltAnew() async throws {
        let archive = try SmallArchive(pairs: 6)
        _ = try await archive.build("m")
        try archive.write(3, edition: 1_000)
        let second = try await archive.build("m")
        #expect(second.changes.unchangedPairs == 4 && second.changes.removed > 0)
        _ = try await archive.build("anew")
        #expect(try archive.content("m") == archive.content("anew"))
    }

    @Test func aVanishedPageIsToldAndItsUnitsStay() async throws {
        let archive = try SmallArchive(pairs: 6)
        _ = try await archive.build("m")
        let content = try archive.content("m")
        try archive.remove("kk/5.txt")
        try archive.list(5)
        let second = try await archive.build("m")
        #expect(second.vanished == ["pages/kk/5.txt"])
        #expect(second.changes.removed == 0)
        #expect(try archive.content("m").count == content.count)
        // The page that is left now reads otherwise: what it gave before is no longer true.
        try archive.write(5, edition: 1_000)
        try archive.remove("kk/5.txt")
        let third = try await archive.build("m")
        #expect(third.changes.removed > 0)
        #expect(!(try archive.content("m").contains { $0.contains("ru/5.txt") }))
    }

    @Test func aDryRunMakesNoMemory() async throws {
        let archive = try SmallArchive(pairs: 2)
        var build = BuildMemory(pairList: archive.pairList, jobs: 1, isDryRun: true, time: 0)
        build.chunking = PairChunks(least: 2, greatest: 2, spacing: 1)
        let report = try await build.run(archives: [archive.path], memoryPath: archive.memory("m")) { _ in }
        #expect(report.isFinished && report.beads.shapes.values.reduce(0, +) > 0)
        #expect(!FileManager.default.fileExists(atPath: archive.memory("m")))
    }
}
