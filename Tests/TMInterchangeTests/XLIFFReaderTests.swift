import TMBitext
import Testing

@testable import TMInterchange

struct XLIFFReaderTests {
    @Test func readsVersion12() throws {
        let read = try Self.read(
            """
            <?xml version="1.0"?>
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
            <file original="news.html" source-language="ru" target-language="kk-KZ" datatype="html"><body><group>
            <trans-unit id="1"><source>Мост <g id="1">цел</g>.</source><target state="translated">Көпір <g id="1">бүтін</g>.</target>
            <note>о мосте</note><alt-trans match-quality="80%"><source>Мост.</source><target>Көпір.</target></alt-trans></trans-unit>
            <trans-unit id="2"><source>Новое.</source><target state="new">Новое.</target></trans-unit>
            <trans-unit id="3"><source>Пустое.</source><target/></trans-unit>
            <trans-unit id="4"><source>Никакое.</source></trans-unit>
            <trans-unit id="5"><source>Раз. Два. Три.</source>
            <seg-source><mrk mtype="seg" mid="0">Раз.</mrk> <mrk mtype="seg" mid="1">Два<x id="2"/>.</mrk> <mrk mtype="seg" mid="2">Три.</mrk></seg-source>
            <target><mrk mtype="seg" mid="0">Бір.</mrk> <mrk mtype="seg" mid="1">Екі.</mrk></target></trans-unit>
            </group></body></file></xliff>
            """
        )
        #expect(read.units.map(\.unit.source.text) == ["Мост цел.", "Раз.", "Два."])
        #expect(read.units.map(\.unit.target.text) == ["Көпір бүтін.", "Бір.", "Екі."])
        let first = try #require(read.units.first?.unit)
        #expect(first.source.codes.map(\.markup) == ["<g id=\"1\">", "</g>"])
        #expect(first.notes == ["о мосте"])
        #expect(first.properties.map(\.value) == ["news.html", "translated"])
        #expect(first.attributes == [Property(type: "tuid", value: "1")])
        #expect(read.units[2].unit.source.codes == [InlineCode(offset: 3, markup: "<x id=\"2\"/>")])
        let reasons: [ImportIssue.Reason] = [
            .unfinished(state: "new"), .emptyText(.kazakh), .oneLanguage(.russian), .oneLanguage(.russian),
        ]
        #expect(read.issues.map(\.reason) == reasons)
        #expect(read.issues.map(\.line) == [6, 7, 8, 9])
        #expect(read.summary.elements == 5)
        #expect(read.summary.elementsTaken == 2)
    }

    @Test func namesMayHaveAPrefix() throws {
        let read = try Self.read(
            """
            <xlf:xliff version="1.2" xmlns:xlf="urn:oasis:names:tc:xliff:document:1.2">
            <xlf:file original="a.html" source-language="ru" target-language="kk"><xlf:body>
            <xlf:trans-unit id="1"><xlf:source>Мост <xlf:g id="1">цел</xlf:g>.</xlf:source>
            <xlf:target>Көпір <xlf:g id="1">бүтін</xlf:g>.</xlf:target></xlf:trans-unit>
            </xlf:body></xlf:file></xlf:xliff>
            """
        )
        #expect(read.units.map(\.unit.source.text) == ["Мост цел."])
        #expect(read.units[0].unit.target.codes.map(\.markup) == ["<g id=\"1\">", "</g>"])
        #expect(read.issues.isEmpty)
    }

    @Test func readsVersion2() throws {
        let read = try Self.read(
            """
            <xliff version="2.0" srcLang="ru-RU" trgLang="kk-KZ" xmlns="urn:oasis:names:tc:xliff:document:2.0">
            <file id="f" original="a.docx"><unit id="u1"><notes><note>заметка</note></notes>
            <segment state="final"><source>Раз <pc id="1">да</pc><ph id="2"/>.</source><target>Бір.</target></segment>
            <ignorable><source> </source></ignorable>
            <segment><source>Два.</source><target>Екі.</target></segment>
            <segment state="initial"><source>Три.</source><target>Три.</target></segment>
            <segment state="translated" subState="tm:fuzzy-match"><source>Пять.</source><target>Бес.</target></segment>
            <segment><source>Четыре.</source></segment></unit></file></xliff>
            """
        )
        #expect(read.units.map(\.unit.source.text) == ["Раз да.", "Два."])
        #expect(read.units.map(\.unit.notes) == [["заметка"], ["заметка"]])
        #expect(read.units[0].unit.source.codes.map(\.markup) == ["<pc id=\"1\">", "</pc>", "<ph id=\"2\"/>"])
        #expect(
            read.issues.map(\.reason) == [
                .unfinished(state: "initial"), .unfinished(state: "tm:fuzzy-match"), .oneLanguage(.russian),
            ]
        )
    }

    @Test func refusesOtherFormats() throws {
        #expect(try Self.read("<tmx/>").error == .notXLIFF(line: 1, found: "tmx"))
        #expect(try Self.read("<xliff>\n<file>").error == .truncated(line: 2))
    }

    private static func read(_ text: String) throws -> TMXSample.Reading {
        try TMXSample.read(Array(text.utf8)) { try XLIFFReader().read($0, unit: $1, issue: $2) }
    }
}
