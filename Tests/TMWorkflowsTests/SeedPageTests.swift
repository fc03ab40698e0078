import Foundation
import TMBitext
import Testing

@testable import TMWorkflows

/// Pages as newspapers' sites look when saved as text: the noise goes, the body stays whole.
struct SeedPageTests {
    private static let pages = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Pages/"

    /// The real page that the project started from, where it is there.
    private static let seedFolder =
        URL(fileURLWithPath: SampleGold.samples).deletingLastPathComponent()
        .deletingLastPathComponent().path + "/shared/seed/"

    private static var seedPage: String? {
        let names = try? FileManager.default.contentsOfDirectory(atPath: seedFolder)
        return names?.first { $0.hasSuffix(".txt") }.map { seedFolder + $0 }
    }

    private func article(_ path: String) throws -> Article { try CleanPage(language: nil).article(at: path) }

    @Test func theRussianPageKeepsTitleDateAndBodyOnly() throws {
        let article = try article(Self.pages + "un-visit.ru.txt")
        #expect(article.title == "Гости из ООН")
        #expect(article.date == CalendarDay(year: 2023, month: 6, day: 21))
        let dropped = ["Гости из ООН - «Приаральские вести»", "21.06.2023", "634 0", "6 1 scaled", "Читайте также:"]
        #expect(article.dropped.map(\.text) == dropped)
        #expect(article.lines.count == 8)
    }

    @Test func theKazakhTwinKeepsTitleDateAndBodyOnly() throws {
        let article = try article(Self.pages + "seed-twin.kk.txt")
        #expect(article.title == "БҰҰ-мен байланыс нығая түседі")
        #expect(article.date == CalendarDay(year: 2023, month: 6, day: 10))
        #expect(article.dropped.count == 8)
        #expect(article.lines.count == 7)
    }

    @Test(.enabled(if: seedPage != nil, "../shared/seed is not there"))
    func theSeedPageAndItsTwinGiveUnitsWithoutNoise() async throws {
        let seed = try #require(Self.seedPage)
        let article = try article(seed)
        #expect(article.dropped.count == 5)
        #expect(article.lines.count == 8)

        let folder = NSTemporaryDirectory() + "seed-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder + "/a", withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: seed, toPath: folder + "/a/seed.txt")
        try FileManager.default.copyItem(atPath: Self.pages + "seed-twin.kk.txt", toPath: folder + "/a/twin.txt")
        let memory = folder + "/memory.sqlite"
        let report = try await BuildMemory(jobs: 2, time: 0).run(archives: [folder + "/a"], memoryPath: memory) { _ in }
        #expect(report.pairs == 1)

        var texts = ""
        _ = try ExportMemory().run(memoryPath: memory) { texts += String(decoding: $0, as: UTF8.self) }
        let segments = texts.split(separator: "<seg>").dropFirst().map { $0.prefix { $0 != "<" } }
        let twin = try CleanPage(language: nil).article(at: Self.pages + "seed-twin.kk.txt")
        for dropped in (article.dropped + twin.dropped) where dropped.rule != "repeated-title" {
            #expect(!segments.contains { $0.contains(dropped.text) }, "noise is in the memory")
        }
        // Both pages end with the same greeting, and begin with the same reception.
        #expect(segments.contains { $0.contains("Антониу Гутерришу") })
        #expect(segments.contains { $0.contains("Мирослава Енчи") })
    }
}
