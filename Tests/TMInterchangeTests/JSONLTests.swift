import TMBitext
import TMTestSupport
import Testing

@testable import TMInterchange

struct JSONLTests {
    private static func read(_ text: String) throws -> TMXSample.Reading {
        try TMXSample.read(Array(text.utf8)) { try JSONLReader().read($0, unit: $1, issue: $2) }
    }

    @Test func givesBackEveryUnit() throws {
        var random = RandomUnits(seed: 31)
        let units = (0..<300).map { _ in random.next() }
        var bytes: [UInt8] = []
        var writer = JSONLWriter { bytes += $0 }
        for unit in units { try writer.write(unit) }
        try writer.finish()
        #expect(bytes.count { $0 == 0x0A } == units.count)
        let read = try TMXSample.read(bytes, chunk: 1000) { try JSONLReader().read($0, unit: $1, issue: $2) }
        #expect(read.issues.isEmpty && read.units.map(\.unit) == units)
    }

    @Test(arguments: [
        #"{"source":"Да.","target":"Иә.","score":1}"#, #"{"kk":"Иә.","ru":"Да."}"#,
        #"{"targetLanguage":"kz","source":"Да.","target":"Иә.","sourceLanguage":"ru-KZ"}"#,
    ]) func takesTheTextsAlone(line: String) throws {
        let read = try Self.read("\n" + line + "\r\n")
        let expected = TranslationUnit(
            source: Variant(language: .russian, text: "Да."),
            target: Variant(language: .kazakh, text: "Иә.")
        )
        #expect(read.units == [ImportedUnit(unit: expected, line: 2)])
    }

    @Test func saysWhichLinesAreNone() throws {
        let read = try Self.read(
            """
            {"source":"Да."}
            {"ru":"Да."
            {"source":"Да.","target":" "}
            {"source":"Да.","target":"Иә.","sourceLanguage":"?"}
            {"source":"Да.","target":"Иә.","sourceRemarks":{"codes":[{"offset":9,"markup":"<b>"}]}}
            []
            """
        )
        #expect(read.units.isEmpty && read.issues.map(\.line) == Array(1...6))
        #expect(read.issues[2].reason == .emptyText(.kazakh) && read.issues[3].reason == .unreadableLanguage("?"))
    }
}
