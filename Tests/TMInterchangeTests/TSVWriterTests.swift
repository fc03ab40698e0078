import TMBitext
import Testing

@testable import TMInterchange

struct TSVWriterTests {
    @Test func writesWhatTheReaderReads() throws {
        let german = try #require(Language("de"))
        let units = [
            Self.unit(.russian, "Да.", .kazakh, "Иә."), Self.unit(.kazakh, "Жоқ.", .russian, "Нет."),
            Self.unit(.russian, "Да.", german, "Ja."), Self.unit(.russian, "Раз\t\r\nдва", .kazakh, "\"Бір\""),
        ]
        var bytes: [UInt8] = []
        var writer = TSVWriter(.russian, .kazakh) { bytes += $0 }
        for unit in units { try writer.write(unit) }
        try writer.finish()
        #expect(String(decoding: bytes, as: UTF8.self) == "ru\tkk\nДа.\tИә.\nНет.\tЖоқ.\nРаз два\t\"Бір\"\n")
        #expect((writer.units, writer.otherUnits, writer.changedTexts) == (3, 1, 1))
        let read = try TMXSample.read(bytes) { try TSVReader().read($0, unit: $1, issue: $2) }
        #expect(read.units.map(\.unit.source.text) == ["Да.", "Нет.", "Раз два"])
        #expect(read.units.map(\.unit.target.text) == ["Иә.", "Жоқ.", "\"Бір\""])
    }

    private static func unit(_ first: Language, _ text: String, _ second: Language, _ other: String) -> TranslationUnit
    {
        TranslationUnit(source: Variant(language: first, text: text), target: Variant(language: second, text: other))
    }
}
