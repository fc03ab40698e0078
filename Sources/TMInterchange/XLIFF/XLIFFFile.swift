internal import TMBitext

/// What an XLIFF file says of all units in one of its `file` elements.
struct XLIFFFile {
    /// The language of the texts.
    var source: Language?

    /// The language of the translations.
    var target: Language?

    /// The document that the texts are from.
    var original: String?
}
