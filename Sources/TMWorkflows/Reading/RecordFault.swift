/// Why a line of a file of records is no page.
public enum RecordFault: Error, Hashable, Sendable {
    /// The line is no JSON object with texts.
    case notJSON

    /// The line has another number of cells than the line of names.
    case cellCount(found: Int, wanted: Int)

    /// There is no text.
    case noText

    /// The identifier holds control characters, or is too long.
    case badIdentifier
}
