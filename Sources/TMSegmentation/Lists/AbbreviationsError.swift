/// Why a list of abbreviations cannot be read.
public struct AbbreviationsError: Error, Hashable, Sendable {
    /// What is wrong with a line.
    public enum Reason: Hashable, Sendable {
        /// No tab and kind behind the abbreviation.
        case missingKind

        /// A kind that there is not.
        case unknownKind(String)

        /// None of `yes`, `seldom` and `no` where the line says whether a sentence may end with it.
        case unknownEnding(String)
    }

    /// The line, from 1.
    public let line: Int

    /// What is wrong with it.
    public let reason: Reason
}
