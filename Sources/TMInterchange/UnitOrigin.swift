public import TMBitext

/// Where a unit came from and what stood around it, as translation programs say it in their own properties.
///
/// The properties stay in the unit as they are. Understood are those of memoQ, OmegaT, Phrase, MateCat, t5memory and
/// Trados, and what ``TMXWriter`` writes.
public struct UnitOrigin: Hashable, Sendable {
    /// The document, by name or path.
    public var document: String?

    /// Who made the unit, or else changed it.
    public var author: String?

    /// When the unit was last changed, or else made; in seconds since 1970-01-01T00:00:00Z.
    public var changedAt: Int?

    /// The text before it in the document, in the unit's source language.
    public var before: String?

    /// The text behind it.
    public var after: String?

    /// Reads a unit's fields, properties and attributes.
    ///
    /// Complexity: linear in their number.
    public init(of unit: TranslationUnit) {
        let variants = [unit.source, unit.target]
        let properties = unit.source.properties + unit.properties + unit.target.properties
        let attributes = unit.attributes + unit.target.attributes + unit.source.attributes
        document = unit.provenance.first?.sourceArticle.path ?? Self.first(Self.documentTypes, properties)
        author =
            unit.createdBy ?? Self.first(["creationid", "changeid"], attributes)
            ?? Self.first(Self.authorTypes, properties)
        changedAt =
            Self.first(["changedate"], attributes).flatMap(TMXDate.seconds) ?? unit.createdAt
            ?? variants.lazy.compactMap { Self.first(["creationdate"], $0.attributes).flatMap(TMXDate.seconds) }.first
        // Neighbours of the target text are in its language.
        let ofSource = unit.source.properties + unit.properties
        let content = Self.first(["x-ContextContent"], ofSource).map(Self.parts)
        before = Self.first(Self.beforeTypes, ofSource).flatMap(Self.text) ?? content?.before
        after = Self.first(Self.afterTypes, ofSource).flatMap(Self.text) ?? content?.after
    }

    private static let documentTypes = [
        "x-document", "file", "filename", "x-filename", "x-MateCAT-filename", "tmgr:docname",
    ]
    private static let authorTypes = ["created_by", "modified_by"]
    private static let beforeTypes = ["x-context-pre", "prev", "context_prev"]
    private static let afterTypes = ["x-context-post", "next", "context_next"]

    private static func first(_ types: [String], _ properties: [Property]) -> String? {
        for type in types {
            let found = properties.first { $0.type == type && !$0.value.isEmpty }
            if let found { return found.value }
        }
        return nil
    }

    /// A text without the `seg` that memoQ puts around it; `nil` where nothing is left.
    private static func text(_ value: String) -> String? {
        var text = value[...]
        if text.hasPrefix("<seg>"), text.hasSuffix("</seg>") { text = text.dropFirst(5).dropLast(6) }
        return text.isEmpty ? nil : String(text)
    }

    /// Trados writes the texts before and behind with a bar between.
    private static func parts(_ value: String) -> (before: String?, after: String?) {
        let parts = value.split(separator: "|", omittingEmptySubsequences: false).map { part in
            part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()
        }
        return (parts.first.flatMap { text(String($0)) }, parts.dropFirst().first.flatMap { text(String($0)) })
    }
}
