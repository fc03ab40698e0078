import TMBitext
@testable import TMSegmentation
import TMTestSupport
import Testing

@Suite struct SRXTests {
    private func document(_ rules: String, maps: String = "", cascade: String = "no") throws -> SRXDocument {
        let text = """
            <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="\(cascade)"/><body>
            <languagerules>\(rules)</languagerules>
            <maprules>\(maps.isEmpty ? "<languagemap languagepattern=\".*\" languagerulename=\"A\"/>" : maps)</maprules>
            </body></srx>
            """
        return try SRXDocument(parsing: Array(text.utf8))
    }

    private func rule(_ breaks: String, _ before: String, _ after: String) -> String {
        "<rule break=\"\(breaks)\"><beforebreak>\(before)</beforebreak><afterbreak>\(after)</afterbreak></rule>"
    }

    private func sentences(_ text: String, _ document: SRXDocument, _ language: Language = .russian) -> [String] {
        SRXSegmenter(document, language: language).segments(of: text).map(\.text)
    }

    @Test func theFirstRuleThatMatchesCounts() throws {
        let (stop, year) = (rule("yes", "\\.", "\\s"), rule("no", "г\\.", "\\s"))
        let text = "В 2001 г. Весна 😀. Лето."
        let named = { (rules: String) in "<languagerule languagerulename=\"A\">\(rules)</languagerule>" }
        #expect(try sentences(text, document(named(year + stop))) == ["В 2001 г. Весна 😀.", "Лето."])
        #expect(try sentences(text, document(named(stop + year))) == ["В 2001 г.", "Весна 😀.", "Лето."])
    }

    @Test func mapsChooseAndCascade() throws {
        let rules = """
            <languagerule languagerulename="A">\(rule("yes", "\\.", "\\s"))</languagerule>
            <languagerule languagerulename="B">\(rule("yes", ";", "\\s"))</languagerule>
            """
        let maps = """
            <languagemap languagepattern="[Kk][Kk].*" languagerulename="A"/>
            <languagemap languagepattern=".*" languagerulename="B"/>
            """
        let text = "Бір. Екі; үш"
        #expect(try sentences(text, document(rules, maps: maps), .kazakh) == ["Бір.", "Екі; үш"])
        #expect(try sentences(text, document(rules, maps: maps), .russian) == ["Бір. Екі;", "үш"])
        #expect(try sentences(text, document(rules, maps: maps, cascade: "yes"), .kazakh) == ["Бір.", "Екі;", "үш"])
    }

    @Test func syntaxOfJavaAloneIsLeftOutWithItsLine() throws {
        let rules =
            "<languagerule languagerulename=\"A\">\n\(rule("yes", "(?U)\\w", "\\s"))\n\(rule("yes", "\\.", "\\s"))</languagerule>"
        let segmenter = try SRXSegmenter(document(rules), language: .russian)
        #expect(segmenter.unreadable.map(\.line) == [3])
        #expect(segmenter.segments(of: "Да. Нет").map(\.text) == ["Да.", "Нет"])
    }

    @Test func whatIsNotSRXIsSaidSo() {
        #expect(throws: SRXError.notSRX(root: "tmx")) { try SRXDocument(parsing: Array("<tmx/>".utf8)) }
        #expect(throws: SRXError.self) { try SRXDocument(parsing: Array("<srx><body>".utf8)) }
        #expect(throws: SRXError.missingRules(line: 4, name: "B")) {
            try document("", maps: "\n<languagemap languagepattern=\".*\" languagerulename=\"B\"/>")
        }
    }

    /// Our own rules as SRX cut all but a few of the cases as the segmenter does, and every expression is understood.
    @Test func theExportedRulesAgreeWithTheSegmenter() throws {
        let document = try SRXDocument(parsing: Array(SRXExport.document(for: [.russian, .kazakh]).utf8))
        for (language, bytes) in [(Language.russian, PackageResources.ru_txt), (.kazakh, PackageResources.kk_txt)] {
            let segmenter = SRXSegmenter(document, language: language)
            #expect(segmenter.unreadable == [])
            let cases = CaseFile(bytes).cases
            let agreeing = cases.count { marked in
                segmenter.segments(of: marked.text).map(\.span)
                    == Segmenter(language: language).segments(of: marked.text).map(\.span)
            }
            #expect(Double(agreeing) >= 0.9 * Double(cases.count), "\(language): \(agreeing) of \(cases.count)")
        }
    }

    @Test func theKeptFileIsNotStale() throws {
        let kept = try String(contentsOfFile: RepositoryFile.path("docs/srx/tm.srx"))
        #expect(kept == SRXExport.document(for: [.russian, .kazakh]), "run: tm srx export > docs/srx/tm.srx")
    }
}
