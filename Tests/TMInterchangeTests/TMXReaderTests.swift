import TMBitext
import Testing

@testable import TMInterchange

struct TMXReaderTests {
    @Test func takesVariantsInAnyOrder() throws {
        let read = try TMXSample.read(
            body: """
                <tu><tuv xml:lang="KZ"><seg>Иә.</seg></tuv><tuv xml:lang="ru_RU"><seg>Да.</seg></tuv></tu>
                """
        )
        let unit = try #require(read.units.first?.unit)
        #expect(
            unit.source
                == Variant(language: .russian, text: "Да.", attributes: [Property(type: "xml:lang", value: "ru_RU")])
        )
        #expect(unit.target == Variant(language: .kazakh, text: "Иә."))
        #expect(read.units.map(\.line) == [2])
    }

    @Test func pairsTheSourceWithEveryOtherLanguage() throws {
        let read = try TMXSample.read(
            body: """
                <tu><tuv lang="ru"><seg>Да.</seg></tuv><tuv lang="kk"><seg>Иә.</seg></tuv>
                <tuv lang="kk"><seg>Ия.</seg></tuv><tuv lang="de"><seg>Ja.</seg></tuv></tu>
                """
        )
        #expect(read.units.map(\.unit.target.text) == ["Иә.", "Ия.", "Ja."])
        #expect(read.summary.elements == 1)
        #expect(read.summary.units == 3)
    }

    @Test func saysWhyAUnitIsNotTaken() throws {
        let read = try TMXSample.read(
            body: """
                <tu/>
                <tu><tuv xml:lang="ru"><seg>Да.</seg></tuv></tu>
                <tu><tuv xml:lang="ru"><seg>Да.</seg></tuv><tuv xml:lang="kk"><seg> </seg></tuv></tu>
                <tu><tuv xml:lang="ru"><seg>Да.</seg></tuv><tuv xml:lang="kk">Иә.</tuv></tu>
                <tu><tuv xml:lang="ru"><seg>Да.</seg></tuv><tuv><seg>Иә.</seg></tuv></tu>
                <tu><tuv xml:lang="ru"><seg>Да.</seg></tuv><tuv xml:lang="Kazakh"><seg>Иә.</seg></tuv></tu>
                <tu><tuv xml:lang="ru"><seg>&nbsp;Да.</seg></tuv><tuv xml:lang="kk"><seg>Иә.</seg></tuv></tu>
                <tu tuid="&x;"><tuv xml:lang="ru"><seg>Да.</seg></tuv><tuv xml:lang="kk"><seg>Иә.</seg></tuv></tu>
                <tu><tuv xml:lang="ru"><seg>Да.</seg></tuv><tuv xml:lang="kk"><seg>Иә.</seg></tuv><tuv xml:lang="de"/></tu>
                """
        )
        let reasons: [ImportIssue.Reason] = [
            .noText, .oneLanguage(.russian), .emptyText(.kazakh), .noSegment(.kazakh), .missingLanguage,
            .unreadableLanguage("Kazakh"), .entity(name: "nbsp"), .entity(name: "x"),
        ]
        let skipped = reasons.enumerated().map { ImportIssue(line: $0 + 2, reason: $1, effect: .unitSkipped) }
        let german = try #require(Language("de"))
        #expect(read.issues == skipped + [ImportIssue(line: 10, reason: .noSegment(german), effect: .variantSkipped)])
        #expect(read.units.map(\.line) == [10])
    }

    @Test func keepsCodesOutOfTheText() throws {
        let read = try TMXSample.read(
            body: """
                <tu><tuv xml:lang="ru"><seg>Нажмите <bpt i="1">&lt;b></bpt><hi>«<ph x='2'/>Да»</hi><ept i="1"/>.</seg></tuv>
                <tuv xml:lang="kk"><seg><b>Иә</b><br></br></seg></tuv></tu>
                """
        )
        let unit = try #require(read.units.first?.unit)
        #expect(unit.source.text == "Нажмите «Да».")
        #expect(
            unit.source.codes == [
                InlineCode(offset: 8, markup: "<bpt i=\"1\">&lt;b&gt;</bpt>"), InlineCode(offset: 8, markup: "<hi>"),
                InlineCode(offset: 9, markup: "<ph x=\"2\"/>"), InlineCode(offset: 12, markup: "</hi>"),
                InlineCode(offset: 12, markup: "<ept i=\"1\"/>"),
            ]
        )
        #expect(unit.target.text == "Иә")
        #expect(unit.target.codes.map(\.markup) == ["<b>", "</b>", "<br/>"])
    }

    @Test func composesLetters() throws {
        let read = try TMXSample.read(
            body: """
                <tu><tuv xml:lang="ru"><seg>Е\u{308}лка и<ph/>\u{306}од</seg></tuv><tuv xml:lang="kk"><seg>Шырша</seg></tuv></tu>
                """
        )
        let source = try #require(read.units.first?.unit.source)
        #expect(Array(source.text.unicodeScalars) == Array("Ёлка йод".unicodeScalars))
        #expect(source.codes.map(\.offset) == [6])
    }

    @Test func handsOverWhatWasCompleteInATruncatedFile() throws {
        let unit = "<tu><tuv xml:lang='ru'><seg>Да.</seg></tuv><tuv xml:lang='kk'><seg>Иә.</seg></tuv></tu>\n"
        let text = "<tmx version='1.4'><body>\n\(unit)\(unit)<tu><tuv xml:lang='ru'><seg>Не"
        for end in ["", "<", "</se", "</seg></tuv></tu>"] {
            let read = try TMXSample.read(Array((text + end).utf8))
            #expect(read.units.count == 2)
            #expect(read.error == .truncated(line: 4))
        }
    }

    @Test func refusesWhatIsNotTMX() throws {
        #expect(try TMXSample.read([]).error == .empty)
        #expect(try TMXSample.read(Array("Да.\nИә.\n".utf8)).error == .notXML(line: 1))
        #expect(try TMXSample.read(Array("\n<xliff/>".utf8)).error == .notTheFormat(line: 2, found: "xliff"))
        #expect(try TMXSample.read(Array(String(repeating: "<tmx>", count: 1000).utf8)).error == .tooDeep(line: 1))
        if case .malformed(line: 2, _) = try TMXSample.read(Array("<tmx>\n</tm>".utf8)).error {} else { Issue.record() }
        if case .malformed(line: 1, _) = try TMXSample.read(Array("<tmx/><tmx/>".utf8)).error {} else { Issue.record() }
    }

    @Test func expandsPlainEntitiesOnly() throws {
        let text = """
            <!DOCTYPE tmx SYSTEM "http://localhost/tmx.dtd" [<!ENTITY plain "Да"><!ENTITY a "&plain;&plain;">
            <!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % more SYSTEM "file:///etc/passwd"> %more; ]>
            <tmx><header srclang="ru"/><body>
            <tu><tuv xml:lang="ru"><seg>&plain;&amp;&#1073;</seg></tuv><tuv xml:lang="kk"><seg>Иә</seg></tuv></tu>
            <tu><tuv xml:lang="ru"><seg>Да&a;</seg></tuv><tuv xml:lang="kk"><seg>Иә</seg></tuv></tu>
            <tu><tuv xml:lang="ru"><seg>Да&file;</seg></tuv><tuv xml:lang="kk"><seg>Иә</seg></tuv></tu>
            <tu><tuv xml:lang="ru" x="a&amp;b&plain;"><seg>Да</seg></tuv><tuv xml:lang="kk"><seg>Иә</seg></tuv></tu>
            <tu><tuv xml:lang="ru" x="a&amp;b"><seg>Да</seg></tuv><tuv xml:lang="kk"><seg>Иә</seg></tuv></tu>
            </body></tmx>
            """
        let read = try TMXSample.read(Array(text.utf8))
        #expect(read.error == nil)
        #expect(read.units.map(\.unit.source.text) == ["Да&б", "Да"])
        #expect(read.units.last?.unit.source.attributes == [Property(type: "x", value: "a&b")])
        #expect(read.issues.map(\.reason) == [.entity(name: "a"), .entity(name: "file"), .entity(name: "plain")])
    }

    @Test func givesUpAnEndlessUnit() throws {
        let long = String(repeating: "<prop type='x'>аааааааааа</prop>", count: 300_000)
        let read = try TMXSample.read(
            body: """
                <tu>\(long)<tuv xml:lang="ru"><seg>Да</seg></tuv><tuv xml:lang="kk"><seg>Иә</seg></tuv></tu>
                <tu><tuv xml:lang="ru"><seg>Да</seg></tuv><tuv xml:lang="kk"><seg>Иә</seg></tuv></tu>
                """
        )
        #expect(read.issues.map(\.reason) == [.tooLong(limit: 16_000_000)])
        #expect(read.units.map(\.line) == [3])
    }
}
