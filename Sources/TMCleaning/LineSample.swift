public import TMBitext
internal import TMText

/// The lines of one page as they are counted to learn which repeat: their keys, and where they stand.
public struct LineSample: Sendable {
    struct Line: Hashable, Sendable {
        let key: UInt64
        let isOutsideText: Bool
        let isProse: Bool
    }

    /// The newspaper.
    public let source: String

    /// The key of the first paragraph, by which copies of an article are known; `nil` for a page without running text.
    let opening: UInt64?

    /// The different lines.
    private(set) var lines: [Line] = []

    /// Takes the lines of a page. Complexity: linear.
    public init(_ page: Page) {
        source = page.source
        let text = LocatedText(page.text)
        let lines = text.lines.compactMap(text.trimmed).map { text.scalars[$0.start..<$0.end] }
        let sketches = lines.map { LineSketch($0) }
        let prose = sketches.indices.filter { sketches[$0].isProse && sketches[$0].wordCount >= 8 }
        opening = prose.first.map { LineSketch.words(of: lines[$0]) }
        guard let first = prose.first, let last = prose.last else { return }
        var seen: Set<UInt64> = []
        for (index, line) in sketches.enumerated() {
            guard let key = line.key, seen.insert(key).inserted else { continue }
            let isEdge = index < first || index > last || line.isProse && index >= sketches.count - 3
            self.lines.append(Line(key: key, isOutsideText: isEdge, isProse: line.isProse))
        }
    }

    init(source: String, opening: UInt64?, lines: [Line]) {
        (self.source, self.opening, self.lines) = (source, opening, lines)
    }

    /// A line's form for counting; `nil` for a line without a letter and for a long one. Digits count as one sign.
    static func key(of tokens: [Token]) -> UInt64? {
        guard tokens.count <= LineSketch.mostTokens, tokens.contains(where: { $0.kind == .word }) else { return nil }
        var key = LineKey()
        for token in tokens { key.add(token.kind, token.text.unicodeScalars) }
        return key.value
    }
}
