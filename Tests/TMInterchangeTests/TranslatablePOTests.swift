import TMBitext
import Testing

@testable import TMInterchange

struct TranslatablePOTests {
    static let matches: [String: [Match]] = [
        "Открыть файл": [.exact("Открыть файл", "Файлды ашу")],
        "Закрыть окно": [.near(88, "Закрыть все окна", "Барлық терезелерді жабу")],
        "Удалён %d файл": [.exact("Удалён %d файл", "%d файл жойылды")],
        "Удалены %d файла": [.exact("Удалены %d файла", "%d файл жойылды")],
        "Добро пожаловать!\nВыберите \"язык\".": [
            .near(90, "Добро пожаловать!\nВыберите язык.", "Қош келдіңіз!\n\"Тілді\" таңдаңыз.")
        ],
    ]

    @Test(arguments: [MarkedDocument.Form.plain, .withMark, .windowsLines])
    func fillsEntriesWithoutTranslation(form: MarkedDocument.Form) throws {
        let document = MarkedDocument(Self.catalogue, form)
        let filled = try TranslatablePO(document.file).filled(from: Self.matches)
        #expect(String(decoding: filled.bytes, as: UTF8.self) == String(decoding: document.expected, as: UTF8.self))
        #expect(filled.bytes == document.expected)
        let again = try TranslatablePO(filled.bytes)
        #expect(again.filled(from: Self.matches).bytes == filled.bytes)
        #expect(again.segments.allSatisfy { $0.target == .kazakh })
    }

    static let catalogue = #"""
        # Перевод программы
        msgid ""
        msgstr ""
        "Language: kk\n"
        "Content-Type: text/plain; charset=UTF-8\n"

        # переводчику: меню
        #. меню
        #: main.c:12
        #, c-format
        msgctxt "меню"
        msgid "Открыть файл"
        msgstr {-""-}{+"Файлды ашу"+}

        #: main.c:20
        {+#, fuzzy
        #| msgid "Закрыть все окна"
        +}msgid "Закрыть окно"
        msgstr {-""-}{+"Барлық терезелерді жабу"+}

        #, {+fuzzy, +}c-format, no-wrap
        {+#| msgid ""
        #| "Добро пожаловать!\n"
        #| "Выберите язык.\n"
        +}msgid ""
        "Добро пожаловать!\n"
        "Выберите \"язык\".\n"
        msgstr {-""
        ""-}{+""
        "Қош келдіңіз!\n"
        "\"Тілді\" таңдаңыз.\n"+}

        #, fuzzy
        #| msgid "Открыть"
        msgid "Открыть файл"
        msgstr "Ашу"

        #, fuzzy
        #| msgid "Закрыть"
        msgid "Закрыть окно"
        msgstr {-""-}{+"Барлық терезелерді жабу"+}

        #, c-format
        msgid "Удалён %d файл"
        msgid_plural "Удалены %d файла"
        msgstr[0] {-""-}{+"%d файл жойылды"+}
        msgstr[1] {-""-}{+"%d файл жойылды"+}

        msgid "Удалён %d файл"
        msgid_plural "Удалены %d каталога"
        msgstr[0] ""
        msgstr[1] ""

        {+#, fuzzy
        +}msgid "Удалён %d файл"
        msgid_plural "Удалены %d файла"
        msgstr[0] {-""-}{+"%d файл жойылды"+}
        msgstr[1] {-""-}{+"%d файл жойылды"+}
        msgstr[2] {-""-}{+"%d файл жойылды"+}

        msgid "Открыть файл"
        msgid_plural "Удалены %d файла"
        msgstr[0] {-""-}{+"%d файл жойылды"+}

        #~ msgid "Открыть файл"
        #~ msgstr ""

        """#

    @Test func aRepairedTranslationIsMarked() throws {
        var match = Match.near(88, "Осталось 5 минут", "5 минут қалды")
        match.repaired = Match.Repaired(text: "7 минут қалды", mayNeedEndings: false)
        let document = MarkedDocument(
            #"""
            {+# tm: numbers and names of the text put into a match of 88%
            #, fuzzy
            #| msgid "Осталось 5 минут"
            +}msgid "Осталось 7 минут"
            msgstr {-""-}{+"7 минут қалды"+}
            """#
        )
        let filled = try TranslatablePO(document.file).filled(from: ["Осталось 7 минут": [match]], repairs: true)
        #expect(String(decoding: filled.bytes, as: UTF8.self) == String(decoding: document.expected, as: UTF8.self))
    }

    @Test func errorsNameTheLine() {
        for nothing in [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
            #expect(throws: InterchangeError.empty) { try TranslatablePO(nothing) }
        }
        #expect(throws: InterchangeError.malformedLine(2)) {
            try TranslatablePO(Array("msgid \"Да\"\nmsgstr без кавычек\n".utf8))
        }
        #expect(throws: InterchangeError.undecodable(line: 2, encoding: "UTF-8", guess: nil)) {
            try TranslatablePO(Array("msgid \"Да\"\nmsgstr \"".utf8) + [0xE4, 0x22, 0x0A])
        }
        #expect(throws: InterchangeError.unwritableEncoding(name: "KOI8-R")) {
            try TranslatablePO(
                Array("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=KOI8-R\\n\"\n".utf8)
            )
        }
    }
}
