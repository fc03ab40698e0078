public import TMBitext

/// What a TMX says about itself (TMX 1.4b, `header`).
public struct TMXHeader: Hashable, Sendable {
    /// The program that wrote the file.
    public var creationTool: String

    /// The version of that program.
    public var creationToolVersion: String

    /// The language that all units are translated from; `nil` when units differ (`*all*`).
    public var sourceLanguage: Language?

    /// What a unit is: `block`, `paragraph`, `sentence` or `phrase`.
    public var segmentType: SegmentType

    /// The format of the memory the units come from.
    public var originalFormat: String

    /// The language of notes and properties.
    public var administrativeLanguage: String

    /// What kind of document the texts are from: `plaintext`.
    public var dataType: String

    /// What a translation unit holds.
    public enum SegmentType: String, Hashable, Sendable {
        /// One part of a text, of any kind.
        case block

        /// A paragraph.
        case paragraph

        /// A sentence.
        case sentence

        /// A phrase or word.
        case phrase
    }

    /// Creates a header.
    public init(
        creationTool: String,
        creationToolVersion: String,
        sourceLanguage: Language? = nil,
        segmentType: SegmentType = .sentence,
        originalFormat: String = "tm",
        administrativeLanguage: String = "en",
        dataType: String = "plaintext"
    ) {
        self.creationTool = creationTool
        self.creationToolVersion = creationToolVersion
        self.sourceLanguage = sourceLanguage
        self.segmentType = segmentType
        self.originalFormat = originalFormat
        self.administrativeLanguage = administrativeLanguage
        self.dataType = dataType
    }
}
