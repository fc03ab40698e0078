internal import TMBitext

/// How a unit's provenance is written into TMX and read from it: as properties at the head of the unit.
///
/// Each provenance is a run of properties in this order; those in brackets stand where they are known:
///
///     x-document            path of the article in the source language (memoQ's name)
///     x-tm-source           its newspaper
///    [x-tm-title]           its headline
///    [x-tm-date]            its day, YYYY-MM-DD
///     x-tm-span             where the text stands in the page: START-END, in Unicode scalars from 0
///     x-tm-target-document  the same of the article in the target language
///     x-tm-target-source
///    [x-tm-target-title]
///    [x-tm-target-date]
///     x-tm-target-span
///     x-tm-confidence       0...1
///
/// A unit found at several places begins with several such runs. Properties that form no complete run stay properties.
enum ProvenanceProperties {
    /// The properties of one provenance, in order.
    static func forEach(of provenance: Provenance, _ body: (_ type: String, _ value: String) -> Void) {
        let source = provenance.sourceArticle
        body("x-document", source.path)
        body("x-tm-source", source.source)
        if let title = source.title { body("x-tm-title", title) }
        if let date = source.date { body("x-tm-date", date.description) }
        body("x-tm-span", written(provenance.sourceSpan))
        let target = provenance.targetArticle
        body("x-tm-target-document", target.path)
        body("x-tm-target-source", target.source)
        if let title = target.title { body("x-tm-target-title", title) }
        if let date = target.date { body("x-tm-target-date", date.description) }
        body("x-tm-target-span", written(provenance.targetSpan))
        body("x-tm-confidence", String(provenance.confidence))
    }

    /// Takes the provenances off the head of a unit's properties. Complexity: linear.
    static func take(from properties: inout [Property]) -> [Provenance] {
        guard properties.first?.type == "x-document" else { return [] }
        var provenances: [Provenance] = []
        var rest = properties[...]
        while let provenance = takeOne(from: &rest) { provenances.append(provenance) }
        if !provenances.isEmpty { properties = Array(rest) }
        return provenances
    }

    private static func takeOne(from properties: inout ArraySlice<Property>) -> Provenance? {
        var at = properties.startIndex
        func next(_ type: String) -> String? {
            guard at < properties.endIndex, properties[at].type == type else { return nil }
            at += 1
            return properties[at - 1].value
        }
        guard let path = next("x-document"), let source = next("x-tm-source") else { return nil }
        let (title, date) = (next("x-tm-title"), next("x-tm-date"))
        guard let span = next("x-tm-span").flatMap(read(span:)),
            let targetPath = next("x-tm-target-document"), let targetSource = next("x-tm-target-source")
        else { return nil }
        let (targetTitle, targetDate) = (next("x-tm-target-title"), next("x-tm-target-date"))
        guard let targetSpan = next("x-tm-target-span").flatMap(read(span:)),
            let confidence = next("x-tm-confidence").flatMap(Double.init), (0...1).contains(confidence)
        else { return nil }
        let (day, targetDay) = (
            date.flatMap(CalendarDay.init(iso8601:)), targetDate.flatMap(CalendarDay.init(iso8601:))
        )
        guard (day == nil) == (date == nil), (targetDay == nil) == (targetDate == nil) else { return nil }
        properties = properties[at...]
        return Provenance(
            sourceArticle: ArticleReference(source: source, path: path, title: title, date: day),
            targetArticle: ArticleReference(
                source: targetSource,
                path: targetPath,
                title: targetTitle,
                date: targetDay
            ),
            sourceSpan: span,
            targetSpan: targetSpan,
            confidence: confidence
        )
    }

    private static func written(_ span: TextSpan) -> String {
        "\(span.start)-\(span.end)"
    }

    private static func read(span text: String) -> TextSpan? {
        guard let dash = text.utf8.firstIndex(of: 0x2D), let start = Int(text[..<dash]),
            let end = Int(text[text.utf8.index(after: dash)...]), start <= end
        else { return nil }
        return TextSpan(start: start, end: end)
    }
}
