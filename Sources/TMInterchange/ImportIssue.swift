public import TMBitext

/// Something in a file of translation units that could not be taken as it is.
public struct ImportIssue: Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Error, Hashable, Sendable {
        /// The unit has no text at all.
        case noText

        /// The unit has text in one language only.
        case oneLanguage(Language)

        /// The text in this language is empty.
        case emptyText(Language)

        /// A variant has no `seg`.
        case noSegment(Language)

        /// A variant does not name its language.
        case missingLanguage

        /// A variant's language is not a language tag.
        case unreadableLanguage(String)

        /// The text refers to an entity that is not declared, or is not safe to expand.
        case entity(name: String)

        /// The unit is longer than any translation unit is; `limit` in bytes.
        case tooLong(limit: Int)

        /// The translation is there, but is said not to be finished: XLIFF's `state`, PO's `fuzzy`.
        case unfinished(state: String)

        /// The text holds characters that XML does not allow: control characters and noncharacters.
        case controlCharacters(count: Int)

        /// The text is not in the encoding that the file is in.
        case undecodable(encoding: String)

        /// The line does not follow the rules of the format.
        case malformedLine

        /// The line does not have the cells it should have.
        case cellCount(Int)
    }

    /// What the reader did about it.
    public enum Effect: String, Hashable, Sendable {
        /// The unit was not taken.
        case unitSkipped

        /// One variant of the unit was not taken, the others were.
        case variantSkipped

        /// The unit was taken with a changed text.
        case textChanged
    }

    /// The line where the unit begins, from 1.
    public var line: Int

    /// What is wrong.
    public var reason: Reason

    /// What the reader did about it.
    public var effect: Effect

    /// Creates an issue.
    public init(line: Int, reason: Reason, effect: Effect) {
        self.line = line
        self.reason = reason
        self.effect = effect
    }
}
