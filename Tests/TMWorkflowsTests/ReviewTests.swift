import Foundation
import TMBitext
import Testing

@testable import TMWorkflows

/// Edits the sheet of a small memory and applies it.
final class ReviewTests {
    let archive: SmallArchive
    var sheet: String { archive.folder + "/sheet.tsv" }
    var decisions: String { archive.folder + "/m.decisions.tsv" }

    init() async throws {
        archive = try SmallArchive(pairs: 2)
        _ = try await archive.build("m")
    }

    /// Applies rows that are made from the exported ones.
    private func apply(_ edit: (inout [[String]]) -> Void) throws -> ReviewOutcome {
        var rows = try archive.content("m").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
            .map { $0.map(String.init) }
        edit(&rows)
        let lines = [ExportReview.heading] + rows.map { $0.joined(separator: "\t") }
        try lines.joined(separator: "\n").write(to: URL(fileURLWithPath: sheet), atomically: true, encoding: .utf8)
        return try ApplyReview.run(sheet: sheet, memoryPath: archive.memory("m"))
    }

    private func texts() throws -> [String] {
        try archive.content("m").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)[1...2].joined(separator: " | ")
        }
    }

    @Test func anUneditedSheetDecidesNothing() throws {
        let outcome = try apply { _ in }
        #expect(outcome.accepted == 0 && outcome.rejected == 0 && outcome.conflicts.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: decisions))
    }

    @Test func aRejectedUnitStaysAwayFromANewMemoryToo() async throws {
        let before = try texts()
        #expect(try apply { $0[1][0] = "reject" }.rejected == 1)
        let after = try texts()
        #expect(after.count < before.count && !after.contains(before[1]))
        try FileManager.default.removeItem(atPath: archive.memory("m"))
        let report = try await archive.build("m")
        #expect(report.changes.rejected == 1)
        #expect(try texts() == after)
    }

    @Test func anEditedTextTakesThePlaceOfTheFormer() async throws {
        let former = try texts()[1]
        let outcome = try apply { $0[1][2] = "Жаңа мәтін." }
        #expect(outcome.accepted == 1 && outcome.rejected == 1)
        let rows = try texts()
        #expect(!rows.contains(former) && rows.contains { $0.hasSuffix("| Жаңа мәтін.") })
        try archive.write(0, edition: 1)
        _ = try await archive.build("m")
        #expect(try texts().contains { $0.hasSuffix("| Жаңа мәтін.") })
    }

    @Test func rowsAreJoined() throws {
        let before = try texts()
        let outcome = try apply { $0[2][0] = "join" }
        let halves = [before[1], before[2]].map {
            $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        #expect(outcome.accepted == 1)
        #expect(try texts().contains("\(halves[0][0]) \(halves[1][0]) | \(halves[0][1]) \(halves[1][1])"))
        #expect(!(try texts().contains(before[1])))
    }

    @Test func aUnitIsSplit() throws {
        let outcome = try apply { rows in
            rows.insert(rows[1], at: 2)
            (rows[1][1], rows[1][2]) = ("Первая часть.", "Бірінші бөлік.")
            (rows[2][1], rows[2][2]) = ("Вторая часть.", "Екінші бөлік.")
        }
        #expect(outcome.accepted == 2 && outcome.rejected == 1)
        let rows = try texts()
        #expect(rows.contains("Первая часть. | Бірінші бөлік.") && rows.contains("Вторая часть. | Екінші бөлік."))
    }

    @Test func rowsThatContradictEachOtherAreToldAndNotFollowed() throws {
        let outcome = try apply { rows in
            rows[1][0] = "reject"
            rows.append(rows[1])
            rows[rows.count - 1][0] = "accept"
            rows[2][0] = "accept"
        }
        #expect(outcome.conflicts.map(\.reason) == [.contradicted, .contradicted])
        #expect(outcome.accepted == 1 && outcome.rejected == 0)
    }

    @Test func aUnitThatIsGoneIsTold() throws {
        let outcome = try apply { rows in
            rows[1][6] = "00000000000000aa"
            rows[1][2] = "Өзгертілген мәтін."
        }
        #expect(outcome.conflicts == [ReviewOutcome.Conflict(line: 3, reason: .unitGone)])
    }

    @Test func aDecisionThatIsTurnedRoundIsTold() throws {
        var row: [String] = []
        _ = try apply {
            $0[1][0] = "a"
            row = $0[1]
        }
        let outcome = try apply { rows in
            row[0] = "r"
            rows = [row]
        }
        #expect(outcome.turned.map(\.verdict) == [.accepted])
        #expect(outcome.decisions == 1)
    }

    @Test func whatCannotBeReadChangesNothing() throws {
        #expect(throws: ReviewError.unknownVerb(path: sheet, line: 2, verb: "maybe")) {
            try apply { $0[0][0] = "maybe" }
        }
        #expect(throws: ReviewError.malformedRow(path: sheet, line: 3)) { try apply { $0[1][1] = " " } }
        #expect(throws: ReviewError.nothingToJoin(path: sheet, line: 2)) { try apply { $0[0][0] = "join" } }
        #expect(!FileManager.default.fileExists(atPath: decisions))
    }

    @Test func theMemoryFollowsAFileThatCameFromElsewhere() throws {
        _ = try apply { $0[1][0] = "reject" }
        let text = try String(contentsOfFile: decisions, encoding: .utf8)
        let count = try texts().count
        try text.split(separator: "\n")[0].appending("\n").write(toFile: decisions, atomically: true, encoding: .utf8)
        #expect(try CheckMemory().findings(memoryPath: archive.memory("m")).count == 1)
        #expect(try ApplyReview.followFile(memoryPath: archive.memory("m")).decisions == 0)
        #expect(try texts().count > count)
        #expect(try CheckMemory().findings(memoryPath: archive.memory("m")).isEmpty)
        try (text + "+\tru\n").write(toFile: decisions, atomically: true, encoding: .utf8)
        #expect(try CheckMemory().findings(memoryPath: archive.memory("m")).count == 1)
    }
}
