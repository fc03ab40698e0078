import TMBitext
import Testing

@testable import TMInterchange

struct ParallelLinesWriterTests {
    @Test func writesWhatTheReaderReads() throws {
        let units = [
            Self.unit(.russian, "Да.", .kazakh, "Иә."), Self.unit(.kazakh, "Жоқ.", .russian, "Нет."),
            Self.unit(.russian, "Раз\n\tдва", .kazakh, "Бір\r\nекі"),
        ]
        var (first, second): ([UInt8], [UInt8]) = ([], [])
        var writer = ParallelLinesWriter(.russian, .kazakh, firstSink: { first += $0 }, secondSink: { second += $0 })
        for unit in units { try writer.write(unit) }
        try writer.finish()
        #expect(String(decoding: first, as: UTF8.self) == "Да.\nНет.\nРаз два\n")
        #expect(String(decoding: second, as: UTF8.self) == "Иә.\nЖоқ.\nБір екі\n")
        #expect(writer.units == 3)
        var read: [TranslationUnit] = []
        _ = try ParallelLinesReader(source: .russian, target: .kazakh).read(
            {
                defer { first = [] }; return first
            },
            {
                defer { second = [] }; return second
            },
            unit: { read.append($0.unit) },
            issue: { _ in }
        )
        #expect(read.map(\.source.text) == ["Да.", "Нет.", "Раз два"])
        #expect(read.map(\.target.text) == ["Иә.", "Жоқ.", "Бір екі"])
    }

    private static func unit(_ first: Language, _ text: String, _ second: Language, _ other: String) -> TranslationUnit
    {
        TranslationUnit(source: Variant(language: first, text: text), target: Variant(language: second, text: other))
    }
}
