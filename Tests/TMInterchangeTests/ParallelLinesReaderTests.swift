import TMBitext
import Testing

@testable import TMInterchange

struct ParallelLinesReaderTests {
    private static func read(_ source: String, _ target: String) throws -> TMXSample.Reading {
        var targetBytes = Array(target.utf8)
        return try TMXSample.read(Array(source.utf8), chunk: 5) { next, unit, issue in
            let nextTarget = {
                defer { targetBytes = [] }; return targetBytes
            }
            return try ParallelLinesReader(source: .russian, target: .kazakh)
                .read(next, nextTarget, unit: unit, issue: issue)
        }
    }

    @Test func linesOfOneNumberBelongTogether() throws {
        let read = try Self.read("ru\r\nДа.\n\nНет.\n", "kk\nИә.\n\n \n")
        #expect(read.units.map(\.unit.source.text) == ["ru", "Да."])
        #expect(read.units.map(\.unit.target.text) == ["kk", "Иә."])
        #expect(read.issues == [ImportIssue(line: 4, reason: .emptyText(.kazakh), effect: .unitSkipped)])
    }

    @Test func oneFileMayNotEndBeforeTheOther() throws {
        #expect(try Self.read("Да.\nНет.\n", "Иә.\n").error == .unequalLines(shorter: 1))
    }
}
