import Foundation
import TMBitext
import Testing

@testable import TMInterchange

/// Reads each file of `Dialects/` and compares what it gives with the text file of the same name. With
/// `RECORD_DIALECTS` in the environment, writes the text files anew and fails.
struct DialectTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Dialects")

    @Test(arguments: ["memoq", "omegat", "trados", "phrase", "t5memory", "tmx-1.1"])
    func understands(name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name + ".tmx")))
        let read = try TMXSample.read(bytes)
        let found = Self.rendering(read)
        let expected = Self.folder.appending(path: name + ".txt")
        if ProcessInfo.processInfo.environment["RECORD_DIALECTS"] != nil {
            try Data(found.utf8).write(to: expected)
            Issue.record("recorded")
        }
        #expect(try String(contentsOf: expected, encoding: .utf8) == found)
        let units = read.units.map(\.unit)
        #expect(try TMXSample.read(TMXSample.written(units)).units.map(\.unit) == units)
    }

    private static func rendering(_ read: TMXSample.Reading) -> String {
        let units = read.units.map { found in
            (["unit at line \(found.line)"] + lines(found.unit)).joined(separator: "\n  ")
        }
        let issues = read.issues.map { "line \($0.line): \($0.reason), \($0.effect)" }
        let error = read.error.map { ["error: \($0)"] } ?? []
        return (units + issues + error).joined(separator: "\n") + "\n"
    }

    private static func lines(_ unit: TranslationUnit) -> [String] {
        let origin = UnitOrigin(of: unit)
        let facts: [(String, String?)] = [
            ("created", unit.createdAt.map { "\($0)" }), ("by", unit.createdBy), ("document", origin.document),
            ("author", origin.author), ("changed", origin.changedAt.map { "\($0)" }), ("before", origin.before),
            ("after", origin.after),
        ]
        return facts.compactMap { name, value in value.map { "\(name): \($0)" } }
            + remarks(unit.notes, unit.properties, unit.attributes) + lines(unit.source) + lines(unit.target)
    }

    private static func lines(_ variant: Variant) -> [String] {
        ["\(variant.language): “\(variant.text)”"] + variant.codes.map { "  code \($0.offset) \($0.markup)" }
            + remarks(variant.notes, variant.properties, variant.attributes).map { "  " + $0 }
    }

    private static func remarks(_ notes: [String], _ properties: [Property], _ attributes: [Property]) -> [String] {
        notes.map { "note \($0)" } + properties.map { "prop \($0.type) = \($0.value)" }
            + attributes.map { "attribute \($0.type) = \($0.value)" }
    }
}
