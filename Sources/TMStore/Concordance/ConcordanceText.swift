internal import TMBitext

/// The two texts of a unit, on their way into the concordance.
struct ConcordanceText: Sendable {
    let unit: DatedUnit
    let languages: (source: Language?, target: Language?)
    let texts: (source: String, target: String)

    /// The texts as stems, one a column of ``ConcordanceColumn``.
    func columns(_ stems: StemmingFunction) -> [String] {
        var columns = [String](repeating: "", count: ConcordanceColumn.allCases.count)
        for (language, text, other) in [
            (languages.source, texts.source, ConcordanceColumn.source),
            (languages.target, texts.target, .target),
        ] {
            guard let language else { continue }
            columns[(ConcordanceColumn(language) ?? other).number] = stems(text, language)
        }
        return columns
    }
}
