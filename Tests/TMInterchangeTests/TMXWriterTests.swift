import TMBitext
import Testing

@testable import TMInterchange

struct TMXWriterTests {
    @Test func writesOneElementALine() throws {
        let unit = TranslationUnit(
            source: Variant(language: .russian, text: "Тихо & ясно."),
            target: Variant(
                language: .kazakh,
                text: "Тыныш әрі ашық.",
                properties: [Property(type: "x-context-pre", value: "Таң.")]
            ),
            provenance: [
                Provenance(
                    sourceArticle: ArticleReference(
                        source: "zhana-omir",
                        path: "zhana-omir/1.ru.txt",
                        title: "Утро",
                        date: CalendarDay(year: 2024, month: 3, day: 18)
                    ),
                    targetArticle: ArticleReference(source: "tan", path: "tan/1.kk.txt"),
                    sourceSpan: TextSpan(start: 10, end: 22),
                    targetSpan: TextSpan(start: 8, end: 23),
                    confidence: 0.98
                )
            ],
            createdAt: 86_399,
            createdBy: "tm",
            notes: ["Проверено"],
            attributes: [Property(type: "new", value: "1"), Property(type: "tuid", value: "7")]
        )
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4">
            <header creationtool="tm" creationtoolversion="1" segtype="sentence" o-tmf="tm" adminlang="en" \
            srclang="ru" datatype="plaintext"/>
            <body>
            <tu creationdate="19700101T235959Z" creationid="tm" tuid="7">
            <note>Проверено</note>
            <prop type="x-document">zhana-omir/1.ru.txt</prop>
            <prop type="x-tm-source">zhana-omir</prop>
            <prop type="x-tm-title">Утро</prop>
            <prop type="x-tm-date">2024-03-18</prop>
            <prop type="x-tm-span">10-22</prop>
            <prop type="x-tm-target-document">tan/1.kk.txt</prop>
            <prop type="x-tm-target-source">tan</prop>
            <prop type="x-tm-target-span">8-23</prop>
            <prop type="x-tm-confidence">0.98</prop>
            <prop type="x-tm-attribute">new=1</prop>
            <tuv xml:lang="ru"><seg>Тихо &amp; ясно.</seg></tuv>
            <tuv xml:lang="kk">
            <prop type="x-context-pre">Таң.</prop>
            <seg>Тыныш әрі ашық.</seg></tuv>
            </tu>
            </body>
            </tmx>

            """
        #expect(String(decoding: try TMXSample.written([unit], sourceLanguage: .russian), as: UTF8.self) == expected)
    }

    @Test func countsWhatXMLCannotHold() throws {
        var bytes: [UInt8] = []
        var writer = TMXWriter(header: TMXHeader(creationTool: "tm", creationToolVersion: "1")) { bytes += $0 }
        try writer.write(
            TranslationUnit(
                source: Variant(language: .russian, text: "а\u{2}б\u{B}в\u{FFFF}\u{FFFD}"),
                target: Variant(language: .kazakh, text: "а")
            )
        )
        try writer.finish()
        #expect(writer.replacedCharacters == 3)
        #expect(try TMXSample.read(bytes).units.map(\.unit.source.text) == ["аб в\u{FFFD}"])
    }
}
