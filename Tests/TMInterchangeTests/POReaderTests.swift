import TMBitext
import Testing

@testable import TMInterchange

struct POReaderTests {
    private static let text = #"""
        # Перевод
        msgid ""
        msgstr ""
        "Language: kk_KZ\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        # Заметка
        #: src/main.c:12
        #, c-format
        msgctxt "menu"
        msgid "Открыть \"%s\"\n"
        msgstr ""
        "«%s» "
        "ашу\n"

        #, fuzzy, c-format
        #| msgid "Старое"
        msgid "Новое"
        msgstr "Жаңа"

        msgid "Файл"
        msgid_plural "Файлы"
        msgstr[0] "Файл"
        msgstr[1] "Файлдар"
        msgid "Закрыть"
        msgstr ""
        #~ msgid "Было"
        #~ msgstr "Болған"

        msgid "Плохо
        msgstr "Жаман"
        """#

    @Test func readsEntries() throws {
        for chunk in [1, 10_000] {
            let read = try Self.read(Array(Self.text.utf8), chunk: chunk)
            #expect(read.units.map(\.unit.source.text) == ["Открыть \"%s\"\n", "Файл", "Файлы"])
            #expect(read.units.map(\.unit.target.text) == ["«%s» ашу\n", "Файл", "Файлдар"])
            #expect(read.units.map(\.line) == [11, 21, 21])
            let first = try #require(read.units.first?.unit)
            #expect(first.target.language == .kazakh)
            #expect(first.notes == ["Заметка"])
            #expect(
                first.properties == [
                    Property(type: "x-document", value: "src/main.c:12"), Property(type: "x-po-context", value: "menu"),
                ]
            )
            #expect(
                read.issues == [
                    ImportIssue(line: 18, reason: .unfinished(state: "fuzzy"), effect: .unitSkipped),
                    ImportIssue(line: 25, reason: .emptyText(.kazakh), effect: .unitSkipped),
                    ImportIssue(line: 30, reason: .malformedLine, effect: .unitSkipped),
                ]
            )
            #expect(read.summary.elements == 5)
        }
    }

    @Test func readsTheEncodingThatTheFileNames() throws {
        let head = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=CP1251\\n\"\n\nmsgid \"a\"\nmsgstr \""
        let read = try Self.read(Array(head.utf8) + [0xC4, 0xE0] + Array("\"\n".utf8), chunk: 1000)
        #expect(read.units.map(\.unit.target.text) == ["Да"])
        #expect(read.summary.encoding == "CP1251")
    }

    @Test func saysWhatIsNotText() throws {
        let read = try Self.read(Array("msgid \"a\"\nmsgstr \"".utf8) + [0xC4, 0xE0] + Array("\"\n".utf8), chunk: 1000)
        #expect(read.issues.map(\.reason) == [.undecodable(encoding: "UTF-8")])
        #expect(try Self.read([], chunk: 1).error == .empty)
    }

    private static func read(_ bytes: [UInt8], chunk: Int) throws -> TMXSample.Reading {
        try TMXSample.read(bytes, chunk: chunk) {
            try POReader(source: .russian, target: .kazakh).read($0, unit: $1, issue: $2)
        }
    }
}
