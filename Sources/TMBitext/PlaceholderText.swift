/// A text whose inline codes are shown as placeholders: `{1}`, `{2}` …
public struct PlaceholderText: Hashable, Sendable {
    /// The text without its codes.
    public let text: String

    /// The text with a placeholder where each code stands.
    public let shown: String

    /// For each placeholder how many scalars of `text` stand before it, and its own number of scalars.
    private let places: [Place]

    private struct Place: Hashable {
        let offset: Int
        let count: Int
    }

    /// The number of placeholders.
    public var count: Int { places.count }

    /// Puts placeholders into a text. Complexity: linear.
    ///
    /// - Parameters:
    ///   - codes: the codes, in the order they stand in.
    ///   - numbers: the number that each code's placeholder shows.
    public init(_ text: String, codes: [InlineCode], numbers: [Int]) {
        guard !codes.isEmpty else {
            self.init(text: text, shown: text, places: [])
            return
        }
        let scalars = Array(text.unicodeScalars)
        var shown = ""
        var places: [Place] = []
        var at = 0
        for (code, number) in zip(codes, numbers) {
            let offset = min(max(at, code.offset), scalars.count)
            let placeholder = "{\(number)}"
            shown += String(scalars[at..<offset]) + placeholder
            places.append(Place(offset: offset, count: placeholder.unicodeScalars.count))
            at = offset
        }
        self.init(text: text, shown: shown + String(scalars[at...]), places: places)
    }

    /// Finds the placeholders that a text shows, whatever their numbers and order. Complexity: linear.
    public init(shown: String) {
        guard shown.utf8.contains(UInt8(ascii: "{")) else {
            self.init(text: shown, shown: shown, places: [])
            return
        }
        let scalars = Array(shown.unicodeScalars)
        var text: [Unicode.Scalar] = []
        var places: [Place] = []
        var at = 0
        while at < scalars.count {
            if let count = Self.placeholder(scalars[at...]) {
                places.append(Place(offset: text.count, count: count))
                at += count
            } else {
                text.append(scalars[at])
                at += 1
            }
        }
        self.init(text: String(text[...]), shown: shown, places: places)
    }

    private init(text: String, shown: String, places: [Place]) {
        (self.text, self.shown, self.places) = (text, shown, places)
    }

    /// Where a span of `text` is in `shown`; placeholders at its ends are left out.
    public func shownSpan(of span: TextSpan) -> TextSpan {
        let start = span.start + places.prefix { $0.offset <= span.start }.reduce(0) { $0 + $1.count }
        let end = span.end + places.prefix { $0.offset < span.end }.reduce(0) { $0 + $1.count }
        return TextSpan(start: start, end: max(start, end))
    }

    /// The number of scalars of the placeholder that a text begins with: one or two digits in braces; `nil` where there is
    /// none.
    private static func placeholder(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        guard scalars.first == "{" else { return nil }
        let digits = scalars.dropFirst().prefix(2).prefix { "0"..."9" ~= $0 }.count
        guard digits > 0, scalars.dropFirst(1 + digits).first == "}" else { return nil }
        return digits + 2
    }
}
