import TMBitext
import TMTestSupport
import Testing

@testable import TMInterchange

struct TranslatableXLIFFTests {
    static let matches: [String: [Match]] = [
        "Сохранить изменения?": [.exact("Сохранить изменения?", "Өзгерістер сақталсын ба?")],
        "Файл занимает 12 МБ.": [.near(86, "Файл занимает 15 МБ.", "Файл 15 МБ орын алады.")],
        "Слишком короткое имя": [.near(60, "Короткое имя", "Қысқа атау")],
        "Цена < 5 & скидка": [.exact("Цена < 5 & скидка", "Баға < 5 & жеңілдік")],
    ]

    @Test(arguments: MarkedDocument.Form.allCases)
    func fillsUnitsOfTheFirstVersion(form: MarkedDocument.Form) throws {
        let document = MarkedDocument(Self.first, form)
        let filled = try TranslatableXLIFF(document.file).filled(from: Self.matches)
        #expect(String(decoding: filled.bytes, as: UTF8.self) == String(decoding: document.expected, as: UTF8.self))
        #expect(filled.bytes == document.expected)
    }

    static let first = """
        <?xml version="1.0"?>
        <!-- экспорт > из программы <source> -->
        <!DOCTYPE xliff [ <!ENTITY firma "Степь"> ]>
        <xliff version='1.2' xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="urn:example:m">
          <file original="окно.ui" source-language="ru" target-language="kk-KZ" datatype="plaintext">
            <header><note>Файл занимает 12 МБ.</note></header>
            <body>
              <trans-unit id="1" m:x="a > b">
                <source>Сохранить изменения?</source>{+
                <target state="needs-review-translation" state-qualifier="exact-match">Өзгерістер сақталсын ба?</target>+}
              </trans-unit>
              <trans-unit id="2">
                <source> <![CDATA[Файл занимает 12 МБ.]]><!-- размер --></source>
                {-<target xml:lang="kk-KZ" />-}{+<target xml:lang="kk-KZ" state="needs-review-translation" state-qualifier="fuzzy-match"> Файл 15 МБ орын алады.<!-- размер --></target>
                <alt-trans match-quality="86%" origin="tm"><source xml:lang="ru">Файл занимает 15 МБ.</source><target xml:lang="kk-KZ">Файл 15 МБ орын алады.</target></alt-trans>+}
                <note>Размер</note>
              </trans-unit>
              <trans-unit id="3">
                <source>Сохранить изменения?</source>
                <target state='translated'>Сақтаймыз ба?</target>
              </trans-unit>
              <trans-unit id="4"><source>Сохранить изменения?</source>{-<target state='new'>Сохранить изменения?</target>-}{+<target state='needs-review-translation' state-qualifier="exact-match">Өзгерістер сақталсын ба?</target>+}</trans-unit>
              <trans-unit id="5" translate="no"><source>Сохранить изменения?</source></trans-unit>
              <trans-unit id="6" approved="yes"><source>Сохранить изменения?</source><target/></trans-unit>
              <group translate="no"><trans-unit id="7"><source>Сохранить изменения?</source></trans-unit></group>
              <trans-unit id="8">
                <source>Слишком короткое имя</source>{+
                <alt-trans match-quality="60%" origin="tm"><source xml:lang="ru">Короткое имя</source><target xml:lang="kk-KZ">Қысқа атау</target></alt-trans>+}
              </trans-unit>
              <trans-unit id="9"><source>Цена &lt; 5 &#38; скидка</source>{+<target state="needs-review-translation" state-qualifier="exact-match">Баға &lt; 5 &amp; жеңілдік</target>+}</trans-unit>
              <trans-unit id="10"><source>Компания &firma; растёт</source></trans-unit>
              <m:trans-unit id="11"><m:source>Сохранить изменения?</m:source></m:trans-unit>
            </body>
          </file>
        </xliff>

        """

    @Test func aSecondRunChangesNothing() throws {
        for document in [Self.first, SecondXLIFFTests.second, DividedXLIFFTests.divided] {
            let once = try TranslatableXLIFF(MarkedDocument(document).file).filled(from: Self.matches).bytes
            let twice = try TranslatableXLIFF(once).filled(from: Self.matches)
            #expect(twice.bytes == once)
            #expect(twice.fillings.allSatisfy { $0 == nil })
        }
    }

    /// The units in any order and number, with comments, instructions and white space between them.
    @Test func unitsAreFilledWhereverTheyStand() throws {
        let start = try #require(Self.first.firstRange(of: "<body>")?.upperBound)
        let end = try #require(Self.first.firstRange(of: "</body>")?.lowerBound)
        let units = Self.first[start..<end].split(separator: #/\n {6}<(?!\/)/#).map { "<" + $0 }
        let fillers = ["", "\n", "\n\t", "<!-- <trans-unit id='1'> -->", "<?tool </body> ?>", "<m:x a='>'/>"]
        var random = SeededGenerator(seed: 3)
        for _ in 0..<100 {
            let body = (0..<Int.random(in: 0...20, using: &random)).map { _ in
                (fillers.randomElement(using: &random) ?? "") + (units.randomElement(using: &random) ?? "")
            }
            let marked = Self.first[..<start] + body.joined() + Self.first[end...]
            let document = MarkedDocument(
                String(marked),
                MarkedDocument.Form.allCases.randomElement(using: &random) ?? .plain
            )
            #expect(try TranslatableXLIFF(document.file).filled(from: Self.matches).bytes == document.expected)
        }
    }

    @Test func nothingFoundChangesNothing() throws {
        for document in [Self.first, SecondXLIFFTests.second, DividedXLIFFTests.divided].map({ MarkedDocument($0).file }
        ) {
            #expect(try TranslatableXLIFF(document).filled(from: [:]).bytes == document)
        }
    }

    @Test func codesAroundATextAreKeptAndThoseInsideAreKnownOrLeft() throws {
        let marked = """
            <xliff version="1.2"><file source-language="ru" target-language="kk"><body>
            <trans-unit id="1"><source><g id="1">Сохранить изменения?</g><x id="2"/></source>{+<target state="needs-review-translation" state-qualifier="exact-match"><g id="1">Өзгерістер сақталсын ба?</g><x id="2"/></target>+}</trans-unit>
            <trans-unit id="2"><source>Сохранить <g id="1">изменения</g>?</source>{+<alt-trans match-quality="100%" origin="tm"><source xml:lang="ru">Сохранить изменения?</source><target xml:lang="kk">Өзгерістер сақталсын ба?</target></alt-trans>+}</trans-unit>
            <trans-unit id="3"><source>Открыть <ph id='1'>&lt;b&gt;</ph>файл</source>{+<target state="needs-review-translation" state-qualifier="exact-match"><ph id='1'>&lt;b&gt;</ph>Файлды ашу</target>+}</trans-unit>
            </body></file></xliff>
            """
        let code = "<ph id=\"1\">&lt;b&gt;</ph>"
        var withCodes = Match.exact("Открыть файл", "Файлды ашу")
        withCodes.sourceCodes = [InlineCode(offset: 8, markup: code)]
        withCodes.targetCodes = [InlineCode(offset: 0, markup: code)]
        var matches = Self.matches
        matches["Открыть файл"] = [withCodes]
        let document = MarkedDocument(marked)
        let filled = try TranslatableXLIFF(document.file).filled(from: matches)
        #expect(String(decoding: filled.bytes, as: UTF8.self) == String(decoding: document.expected, as: UTF8.self))
        #expect(filled.fillings.map { $0 != nil } == [true, false, true])
    }

    @Test func besideAnExactMatchStandOnlyItsRivals() throws {
        let marked = """
            <xliff version="1.2"><file source-language="ru" target-language="kk"><body>
            <trans-unit id="1"><source>Да</source>{+<target state="needs-review-translation" state-qualifier="exact-match">Иә</target><alt-trans match-quality="99%" origin="tm"><source xml:lang="ru">Да</source><target xml:lang="kk">Жарайды</target></alt-trans>+}</trans-unit>
            </body></file></xliff>
            """
        var rival = Match.exact("Да", "Жарайды", unit: 2)
        rival.score = 99
        let matches = [Match.exact("Да", "Иә"), rival, .near(60, "Да уж", "Иә, әрине", unit: 3)]
        let document = MarkedDocument(marked)
        #expect(try TranslatableXLIFF(document.file).filled(from: ["Да": matches]).bytes == document.expected)
    }

    @Test func aRepairedTranslationIsMarked() throws {
        var match = Match.near(86, "Файл занимает 15 МБ.", "Файл 15 МБ орын алады.")
        match.repaired = Match.Repaired(text: "Файл 12 МБ орын алады.", mayNeedEndings: false)
        for (document, mark) in [
            (Self.first, "<note from=\"tm\">numbers and names of the text put into a match of 86%</note>"),
            (SecondXLIFFTests.second, "subType=\"tm:repaired-in-target\""),
        ] {
            let file = MarkedDocument(document).file
            let filled = try TranslatableXLIFF(file).filled(
                from: [match.source: [], "Файл занимает 12 МБ.": [match]],
                repairs: true
            )
            let text = String(decoding: filled.bytes, as: UTF8.self)
            #expect(text.contains("Файл 12 МБ орын алады.") && text.contains(mark))
        }
    }

    /// What waits for a reviewer is not read back as a translation.
    @Test(arguments: [
        (Self.first, "needs-review-translation", false), (SecondXLIFFTests.second, "tm:fuzzy-match", true),
    ])
    func nearMatchesAreNotReadBack(document: String, state: String, takesExact: Bool) throws {
        let filled = try TranslatableXLIFF(MarkedDocument(document).file).filled(from: Self.matches)
        var (targets, reasons): ([String], [ImportIssue.Reason]) = ([], [])
        var isGiven = false
        _ = try XLIFFReader().read(
            {
                defer { isGiven = true }
                return isGiven ? [] : filled.bytes
            },
            unit: { targets.append($0.unit.target.text) },
            issue: { reasons.append($0.reason) }
        )
        #expect(targets.contains("Өзгерістер сақталсын ба?") == takesExact)
        #expect(!targets.contains { $0.contains("Файл 15 МБ орын алады.") })
        #expect(reasons.contains(.unfinished(state: state)))
    }

    @Test func errorsNameTheLine() {
        func error(_ text: String) -> InterchangeError? {
            do throws(InterchangeError) {
                _ = try TranslatableXLIFF(Array(text.utf8))
                return nil
            } catch {
                return error
            }
        }
        #expect(error("") == .empty)
        #expect(error("\n<html/>") == .notXLIFF(line: 2, found: "html"))
        #expect(error("<xliff version=\"1.2\">\n<file>\n") == .truncated(line: 2))
        guard case .malformed(line: 2, _) = error("<xliff>\n<file></xliff>") else {
            Issue.record("a wrong end tag is not named")
            return
        }
        let declaration = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><xliff version=\"1.2\"/>"
        #expect(error(declaration) == .unwritableEncoding(name: "windows-1251"))
    }
}
