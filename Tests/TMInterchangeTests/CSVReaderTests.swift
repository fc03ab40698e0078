import TMBitext
import TMTestSupport
import Testing

@testable import TMInterchange

struct CSVReaderTests {
    private static func read(_ text: String, chunk: Int = 7) throws -> TMXSample.Reading {
        try TMXSample.read(Array(text.utf8), chunk: chunk) { try CSVReader().read($0, unit: $1, issue: $2) }
    }

    private static func pairs(_ reading: TMXSample.Reading) -> [[String]] {
        reading.units.map { [$0.unit.source.text, $0.unit.target.text] }
    }

    @Test(arguments: [
        "Да.,Иә.\r\nНет.,Жоқ.\r\n", "ru,kk\nДа.,Иә.\nНет.,Жоқ.", "kk;ru\nИә.;Да.\nЖоқ.;Нет.\n",
        "id,target,source\n1,Иә.,Да.\n2,Жоқ.,Нет.\n", "\u{FEFF}\"ru\"\t\"kk\"\n\"Да.\"\tИә.\n\nНет.\t\"Жоқ.\"\n",
    ]) func columnsAndSeparators(text: String) throws {
        let read = try Self.read(text)
        #expect(read.issues.isEmpty && read.error == nil)
        let texts = read.units.map { Set([$0.unit.source.text, $0.unit.target.text]) }
        #expect(texts == [["Да.", "Иә."], ["Нет.", "Жоқ."]])
    }

    @Test func quotedCellsHoldAnything() throws {
        let read = try Self.read(
            "ru,раздел,kk\n\"Газета «\"\"Весть\"\"», №1\",\"новости, 1\",\"Бірінші\nжол\r\nекінші\"\n"
        )
        #expect(Self.pairs(read) == [["Газета «\"Весть\"», №1", "Бірінші\nжол\r\nекінші"]])
        #expect(read.units.map(\.unit.properties) == [[Property(type: "раздел", value: "новости, 1")]])
    }

    @Test func recordsThatAreNoneAreNamedByTheirLine() throws {
        let read = try Self.read("ru,kk\n\"Да\"нет,Иә\nДа,Иә\nОдин\n\"Без конца,Иә\nИ ещё,Тағы\n")
        #expect(Self.pairs(read) == [["Да", "Иә"]])
        #expect(read.issues.map(\.line) == [2, 4, 5])
        #expect(read.issues.map(\.reason) == [.malformedLine, .cellCount(1), .malformedLine])
    }

    @Test(arguments: [1, 5, 4096]) func readsWhatTheWriterWrites(chunk: Int) throws {
        var random = RandomUnits(seed: 21)
        let units = (0..<300).map { _ in random.next() }
        var bytes: [UInt8] = []
        var writer = CSVWriter(.russian, .kazakh) { bytes += $0 }
        for unit in units { try writer.write(unit) }
        try writer.finish()
        let read = try TMXSample.read(bytes, chunk: chunk) { try CSVReader().read($0, unit: $1, issue: $2) }
        #expect(read.issues.isEmpty && read.units.count == units.count)
        for (unit, found) in zip(units, read.units) {
            let expected = unit.source.language == .russian ? unit : unit.reversed
            #expect(found.unit.source.text == expected.source.text && found.unit.target.text == expected.target.text)
        }
    }
}
