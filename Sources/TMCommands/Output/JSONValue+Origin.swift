internal import TMBitext

extension JSONValue {
    /// Both articles that a unit was found in, with the places in them.
    init(origin provenance: Provenance) {
        self = .object([
            ("source", JSONValue(provenance.sourceArticle, provenance.sourceSpan)),
            ("target", JSONValue(provenance.targetArticle, provenance.targetSpan)),
            ("confidence", .number(provenance.confidence)),
        ])
    }

    private init(_ article: ArticleReference, _ span: TextSpan) {
        self = .object([
            ("newspaper", .string(article.source)),
            ("path", .string(article.path)),
            ("title", article.title.map { .string($0) } ?? .null),
            ("date", article.date.map { .string($0.description) } ?? .null),
            ("start", .integer(span.start)),
            ("end", .integer(span.end)),
        ])
    }
}
