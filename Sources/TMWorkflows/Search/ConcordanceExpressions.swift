internal import TMBitext
internal import TMConcordance

/// A query as what the texts of each language must hold to be found.
struct ConcordanceExpressions {
    /// For Russian and Kazakh, where they are searched.
    let byLanguage: [(language: Language, expression: String)]

    /// For all other languages; `nil` where they are not searched.
    let other: String?

    /// - Parameter language: the language whose texts are searched; `nil` for all.
    init(_ query: ConcordanceQuery, in language: Language?) {
        let stemmed: [Language] = [.russian, .kazakh].filter { language == nil || language == $0 }
        byLanguage = stemmed.map { ($0, query.expression(for: $0)) }
        other = language == nil || stemmed.isEmpty ? query.plainExpression : nil
    }
}
