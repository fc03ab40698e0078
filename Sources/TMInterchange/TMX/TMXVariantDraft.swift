internal import TMBitext
internal import TMText

/// A `tuv` while it is read.
struct TMXVariantDraft {
    /// The language tag as it stands in the file; `nil` where there is none.
    var tag: String?

    /// The attributes, sorted by name, without the language.
    var attributes: [Property] = []

    /// The notes so far.
    var notes: [String] = []

    /// The properties so far.
    var properties: [Property] = []

    /// Whether a `seg` has begun.
    var hasSegment = false

    /// The text so far, as UTF-8.
    var text: [UInt8] = []

    /// The inline codes so far, and how many bytes of `text` stand before each.
    var codes: [(position: Int, markup: String)] = []

    /// The variant. Complexity: linear.
    /// - Throws: what is wrong with it.
    func variant() throws(ImportIssue.Reason) -> Variant {
        guard let tag else { throw .missingLanguage }
        guard let language = Language(tag) else { throw .unreadableLanguage(tag) }
        guard hasSegment else { throw .noSegment(language) }
        guard !isBlank else { throw .emptyText(language) }
        let text = composed(self.text[...])
        let length = codes.isEmpty ? 0 : text.unicodeScalars.count
        return Variant(
            language: language,
            text: text,
            codes: codes.map { position, markup in
                let before = composed(self.text[..<position]).unicodeScalars.count
                return InlineCode(offset: min(before, length), markup: markup)
            },
            notes: notes,
            properties: properties,
            attributes: attributes(of: language, tag)
        )
    }

    private var isBlank: Bool {
        text.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }

    /// The attributes, with the language tag where it says more than the language does.
    private func attributes(of language: Language, _ tag: String) -> [Property] {
        guard tag != language.code, tag.prefix(while: \.isLetter).lowercased() == language.code else {
            return attributes
        }
        return (attributes + [Property(type: "xml:lang", value: tag)]).sorted { $0.type < $1.type }
    }

    private func composed(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return ComposedForm.isCertain(bytes) ? text : Normalization.nfc(text)
    }
}
