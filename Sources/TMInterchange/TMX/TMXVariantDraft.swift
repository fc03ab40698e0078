internal import TMBitext
internal import TMText

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

    /// The inline codes so far, and how many bytes of the text stand before each.
    var codes: [(position: Int, markup: String)] = []

    /// The variant with a text, given as UTF-8, and its language tag. Complexity: linear.
    /// - Throws: what is wrong with it.
    mutating func variant(_ bytes: [UInt8], _ tag: TMXLanguages.Tag?) throws(ImportIssue.Reason) -> Variant {
        guard let tag else { throw .missingLanguage }
        guard let language = tag.language else { throw .unreadableLanguage(tag.written) }
        guard hasSegment else { throw .noSegment(language) }
        guard bytes.contains(where: { $0 > 0x20 }) else { throw .emptyText(language) }
        if let detail = tag.detail { attributes.append(Property(type: "xml:lang", value: detail)) }
        ForeignMarkup.restore(&properties, &attributes)
        var variant = Variant(
            language: language,
            text: Self.composed(bytes[...]),
            notes: notes,
            properties: properties,
            attributes: attributes
        )
        if !codes.isEmpty {
            let length = variant.text.unicodeScalars.count
            variant.codes = codes.map { position, markup in
                let before = Self.composed(bytes[..<position]).unicodeScalars.count
                return InlineCode(offset: min(before, length), markup: markup)
            }
        }
        return variant
    }

    /// A text in NFC.
    private static func composed(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return ComposedForm.isCertain(bytes) ? text : Normalization.nfc(text)
    }
}
