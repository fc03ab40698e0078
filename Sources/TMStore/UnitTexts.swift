/// The two texts of a unit, without all else that the memory knows of it.
public struct UnitTexts: Hashable, Sendable {
    /// The unit's identifier.
    public let unit: Int64

    /// The text in the language that was asked for.
    public let text: String

    /// The text in the other language.
    public let translation: String
}
