/// One page of an archive, decoded and otherwise as it was found.
public struct Page: Hashable, Sendable {
    /// The newspaper: the name of the folder that holds the page.
    public var source: String

    /// The path, relative to the folder above the archive's: `samples/priaralye/2024-03-18-41207.ru.txt`.
    public var path: String

    /// The whole decoded text, noise included. Every `TextSpan` of the page's article points into it.
    public var text: String

    /// Creates a page.
    public init(source: String, path: String, text: String) {
        self.source = source
        self.path = path
        self.text = text
    }
}
