import TMBitext
import TMConcordance
import Testing

@Suite struct ConcordanceQueryTests {
    @Test(arguments: [
        ("законы республики", #""закон" AND "республик""#),
        ("премьер-министром", #""премьер министр""#),
        ("«Верховный суд» -проектом", #"("верховн суд") NOT ("проект")"#),
        (#"-"новый год" акимат - итог"#, #"("акимат" AND "итог") NOT ("нов год")"#),
        ("мини*", #""мини" *"#),
        (#""12 500" тенге"#, #""12500" AND "тенг""#),
        (#""незакрытая кавычка"#, #""незакрыт кавычк""#),
    ])
    func isWrittenForRussian(query: String, expression: String) throws {
        #expect(try ConcordanceQuery(query).expression(for: .russian) == expression)
    }

    @Test(arguments: [("", ConcordanceQueryError.noWord), ("«» …", .noWord), ("-жоба", .onlyExcluded)])
    func needsAWord(query: String, error: ConcordanceQueryError) {
        #expect(throws: error) { try ConcordanceQuery(query) }
    }

    /// `[…]` stands around what is found.
    @Test(arguments: [
        ("халық", Language.kazakh, "[Халқымыз] мен [халықтың] тарихы – [халықта]."),
        (#""Жоғарғы сот""#, .kazakh, "Сот [Жоғарғы] [Сотқа] шағымданды."),
        ("премьер-министр", .russian, "[Премьер]-[министру] доложили, министр промолчал."),
        ("мини*", .russian, "[Министерство] и [минимум]."),
        ("закон", .russian, "По [закону] и [законам], но не законодательно."),
    ])
    func occurrencesAreMarked(query: String, language: Language, marked: String) throws {
        let text = marked.filter { $0 != "[" && $0 != "]" }
        let located = LocatedText(text)
        let spans = Occurrences.spans(of: try ConcordanceQuery(query), in: text, language)
        var result = ""
        var at = 0
        for span in spans {
            result += located[TextSpan(start: at, end: span.start)] + "[" + located[span] + "]"
            at = span.end
        }
        #expect(result + located[TextSpan(start: at, end: located.scalars.count)] == marked)
    }
}
