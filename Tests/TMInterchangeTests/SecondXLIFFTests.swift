import Testing

@testable import TMInterchange

/// XLIFF 2.0 and 2.1.
struct SecondXLIFFTests {
    @Test(arguments: MarkedDocument.Form.allCases)
    func fillsSegmentsOfTheSecondVersion(form: MarkedDocument.Form) throws {
        let document = MarkedDocument(Self.second, form)
        let filled = try TranslatableXLIFF(document.file).filled(from: TranslatableXLIFFTests.matches)
        #expect(String(decoding: filled.bytes, as: UTF8.self) == String(decoding: document.expected, as: UTF8.self))
        #expect(filled.bytes == document.expected)
    }

    static let second = """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="ru" trgLang="kk">
          <file id="f1">
            <unit id="u1">
              <notes><note>Диалог</note></notes>
              <segment id="s1"{+ state="translated" subState="tm:exact-match"+}>
                <source>Сохранить изменения?</source>{+
                <target>Өзгерістер сақталсын ба?</target>+}
              </segment>
              <ignorable><source> </source></ignorable>
            </unit>
            <unit id="u2">{+
              <mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#tm1" similarity="86.0" type="tm" origin="tm"><source>Файл занимает 15 МБ.</source><target>Файл 15 МБ орын алады.</target></mtc:match><mtc:match ref="#s2" similarity="60.0" type="tm" origin="tm"><source>Короткое имя</source><target>Қысқа атау</target></mtc:match></mtc:matches>+}
              <segment state={-"initial"-}{+"translated"+}{+ id="tm1" subState="tm:fuzzy-match"+}>
                <source><pc id="1">Файл занимает 12 МБ.</pc></source>
                {-<target/>-}{+<target><pc id="1">Файл 15 МБ орын алады.</pc></target>+}
              </segment>
              <segment id="s2"><source>Слишком короткое имя</source></segment>
              <segment id="s3" state="reviewed"><source>Сохранить изменения?</source><target>Сақтаймыз ба?</target></segment>
              <segment id="s4"><source>Сохранить изменения?</source><target>Сақтаймыз ба?</target></segment>
            </unit>
            <unit id="u3" translate="no"><segment><source>Сохранить изменения?</source></segment></unit>
          </file>
        </xliff>
        """

    @Test func matchesJoinThoseThatAreThere() throws {
        let marked = """
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:m="urn:oasis:names:tc:xliff:matches:2.0" version="2.0" srcLang="ru" trgLang="kk">
            <file id="f"><unit id="1">
            <m:matches><m:match ref="#a"><source>Имя</source><target>Аты</target></m:match>{+
            <m:match ref="#a" similarity="60.0" type="tm" origin="tm"><source>Короткое имя</source><target>Қысқа атау</target></m:match>+}</m:matches>
            <segment id="a"><source>Слишком короткое имя</source></segment></unit></file></xliff>
            """
        let document = MarkedDocument(marked)
        let filled = try TranslatableXLIFF(document.file).filled(from: TranslatableXLIFFTests.matches)
        #expect(String(decoding: filled.bytes, as: UTF8.self) == String(decoding: document.expected, as: UTF8.self))
    }
}
