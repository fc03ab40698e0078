internal import TMBitext

/// A `tuv` while it is read.
struct TMXVariantDraft {
    /// The number of the language tag; `nil` where there is none.
    var tag: Int?

    /// The attributes, without the language.
    var attributes: [Property] = []

    /// The notes so far.
    var notes: [String] = []

    /// The properties so far.
    var properties: [Property] = []

    /// Whether a `seg` has begun.
    var hasSegment = false

    /// The variant with a text, and its language tag. Complexity: linear.
    /// - Throws: what is wrong with it.
    mutating func variant(_ text: InlineText, _ tag: TMXLanguages.Tag?) throws(ImportIssue.Reason) -> Variant {
        guard let tag else { throw .missingLanguage }
        guard let language = tag.language else { throw .unreadableLanguage(tag.written) }
        guard hasSegment else { throw .noSegment(language) }
        guard !text.isBlank else { throw .emptyText(language) }
        if let detail = tag.detail { attributes.append(Property(type: "xml:lang", value: detail)) }
        ForeignMarkup.restore(&properties, &attributes)
        let content = text.content
        return Variant(
            language: language,
            text: content.text,
            codes: content.codes,
            notes: notes,
            properties: properties,
            attributes: attributes
        )
    }
}
