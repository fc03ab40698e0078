public import TMBitext
internal import TMText

/// The lines that repeat on many pages of one newspaper: menus, calls to subscribe, names of sections.
///
/// A line counts once an article: pages with the same first paragraph are copies of one article. Digits count as one
/// sign, so `Просмотров: 12` and `Просмотров: 340` are one line. A short line must stand outside the text of most of
/// its pages, or on a third of all pages; a sentence is noise only on a third of all pages and outside their text,
/// because newspapers do repeat sentences.
public struct RepeatedLines: Sendable {
    /// No lines.
    public static let none = RepeatedLines(keys: [:])

    private let keys: [String: Set<String>]

    private init(keys: [String: Set<String>]) {
        self.keys = keys
    }

    /// Learns the lines from pages of any number of newspapers. Complexity: linear in the length of the pages.
    public static func learned(from pages: [Page]) -> RepeatedLines {
        var counts: [String: LineCounts] = [:]
        for page in pages { counts[page.source, default: LineCounts()].add(page) }
        return RepeatedLines(keys: counts.mapValues { $0.noise() })
    }

    /// Whether a line repeats on the pages of a newspaper. Complexity: linear in the length of the line.
    public func contains(_ line: String, in source: String) -> Bool {
        guard let keys = keys[source], !keys.isEmpty, let key = Self.key(of: Tokenizer.tokens(of: line)) else {
            return false
        }
        return keys.contains(key)
    }

    /// A line's form for counting; `nil` for a line without a letter and for a long one.
    static func key(of tokens: [Token]) -> String? {
        guard tokens.count <= 40, tokens.contains(where: { $0.kind == .word }) else { return nil }
        return tokens.map { $0.kind == .number ? "#" : $0.text }.joined(separator: " ")
    }
}
