import Foundation
import TMBitext
import TMTestSupport
import Testing

@testable import TMStore

/// The store's own JSON against Foundation's.
struct UnitExtrasTests {
    @Test(arguments: 1...200) func writesWhatFoundationWrites(seed: UInt64) throws {
        var random = RandomUnits(seed: seed)
        let extras = UnitExtras(random.next())
        #expect(try extras.json == ExtrasTwin(extras).json)
    }

    @Test(arguments: 1...200) func readsWhatItWrote(seed: UInt64) {
        var random = RandomUnits(seed: seed)
        let extras = UnitExtras(random.next())
        #expect(UnitExtras(json: extras.json) == extras)
    }

    @Test func everyControlCharacterComesBack() throws {
        var extras = UnitExtras()
        extras.unit.notes = (0..<0x80).compactMap(Unicode.Scalar.init).map { "до\($0)после" }
        #expect(try extras.json == ExtrasTwin(extras).json)
        #expect(UnitExtras(json: extras.json) == extras)
    }

    @Test(arguments: [
        "", "{", "{}x", "{\"unit\":{\"notes\":[\"нет конца]}}", "{\"unit\":{\"notes\":[\"\\",
        "{\"unit\":{\"notes\":[1]}}",
        "{\"unit\":{\"properties\":[[\"тип\"]]}}", "{\"unit\":{\"codes\":[{\"markup\":\"<b>\"}]}}", "{\"иное\":{}}",
        "{\"unit\":{\"notes\":[\"\\u00\"]}}", "[]",
    ]) func readsNothingOfAnythingElse(json: String) {
        #expect(UnitExtras(json: json).isEmpty)
    }
}

/// The same extras as Foundation's coders see them.
private struct ExtrasTwin: Codable {
    struct Remarks: Codable {
        var attributes: [[String]]?
        var codes: [Code]?
        var notes: [String]?
        var properties: [[String]]?

        init?(_ remarks: UnitExtras.Remarks) {
            guard !remarks.isEmpty else { return nil }
            if !remarks.attributes.isEmpty { attributes = remarks.attributes.map { [$0.type, $0.value] } }
            if !remarks.codes.isEmpty { codes = remarks.codes.map { Code(offset: $0.offset, markup: $0.markup) } }
            if !remarks.notes.isEmpty { notes = remarks.notes }
            if !remarks.properties.isEmpty { properties = remarks.properties.map { [$0.type, $0.value] } }
        }
    }

    struct Code: Codable {
        var offset: Int
        var markup: String
    }

    var source: Remarks?
    var target: Remarks?
    var unit: Remarks?

    init(_ extras: UnitExtras) {
        source = Remarks(extras.source)
        target = Remarks(extras.target)
        unit = Remarks(extras.unit)
    }

    var json: String? {
        get throws {
            guard source != nil || target != nil || unit != nil else { return nil }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
