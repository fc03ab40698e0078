public import TMBitext

/// A document with translations from a memory in it.
public struct TranslatedDocument: Sendable {
    /// The bytes of its file.
    public var bytes: [UInt8]

    /// Its texts, in order.
    public var segments: [TranslatedSegment]

    /// The language of the texts.
    public var source: Language

    /// The language of the translations.
    public var target: Language
}
