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
        let pageLines = PageLine.lines(of: LocatedText(page.text))
        let prose = pageLines.indices.filter { pageLines[$0].isProse && pageLines[$0].words.count >= 8 }
        opening = prose.first.map { Self.hash(pageLines[$0].words) }
        guard let first = prose.first, let last = prose.last else { return }
        var seen: Set<UInt64> = []
        for (index, line) in pageLines.enumerated() {
            guard let key = Self.key(of: line.tokens), seen.insert(key).inserted else { continue }
            let isEdge = index < first || index > last || line.isProse && index >= pageLines.count - 3
            lines.append(Line(key: key, isOutsideText: isEdge, isProse: line.isProse))
        }
    }

    init(source: String, opening: UInt64?, lines: [Line]) {
        (self.source, self.opening, self.lines) = (source, opening, lines)
    }

    /// A line's form for counting; `nil` for a line without a letter and for a long one. Digits count as one sign.
    static func key(of tokens: [Token]) -> UInt64? {
        guard tokens.count <= 40, tokens.contains(where: { $0.kind == .word }) else { return nil }
        return hash(tokens.lazy.map { $0.kind == .number ? "#" : $0.text })
    }

    /// FNV-1a of words with a space before each, 64 bits: texts of a whole archive would not fit into memory.
    private static func hash(_ words: some Sequence<String>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for word in words {
            hash = (hash ^ 0x20) &* 0x100_0000_01B3
            for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return hash
    }
}
