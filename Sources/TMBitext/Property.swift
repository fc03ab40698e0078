/// A typed remark on a translation unit: TMX's `prop`.
public struct Property: Hashable, Sendable {
    /// The type, like `x-document`.
    public var type: String

    /// The value.
    public var value: String

    /// Creates a property.
    public init(type: String, value: String) {
        self.type = type
        self.value = value
    }
}
