public import TMBitext

/// The lines that repeat on many pages of one newspaper: menus, calls to subscribe, names of sections.
///
/// A line counts once an article: pages with the same first paragraph are copies of one article. Digits count as one
/// sign, so `Просмотров: 12` and `Просмотров: 340` are one line. A short line must stand outside the text of most of
/// its pages, or on a third of all pages; a sentence is noise only on a third of all pages and outside their text,
/// because newspapers do repeat sentences.
public struct RepeatedLines: Sendable {
    /// No lines.
    public static let none = RepeatedLines(keys: [:])

    private let keys: [String: Set<UInt64>]

    init(keys: [String: Set<UInt64>]) {
        self.keys = keys
    }

    /// Learns the lines from pages of any number of newspapers. Complexity: linear in the length of the pages.
    public static func learned(from pages: [Page]) -> RepeatedLines {
        var learner = RepeatedLineLearner()
        for page in pages { learner.add(LineSample(page)) }
        return learner.lines()
    }

    /// Whether a line repeats on the pages of a newspaper. Complexity: linear in the length of the line.
    public func contains(_ line: String, in source: String) -> Bool {
        contains(PageLine(text: line, span: TextSpan(start: 0, end: 0)), in: source)
    }

    /// Changes with the lines that repeat on the pages of a newspaper; empty where none does. Complexity: n log n.
    public func fingerprint(of source: String) -> String {
        guard let keys = keys[source], !keys.isEmpty else { return "" }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for key in keys.sorted() { hash = (hash ^ key) &* 0x100_0000_01B3 ^ hash >> 29 }
        return String(hash, radix: 16)
    }

    func contains(_ line: PageLine, in source: String) -> Bool {
        guard let keys = keys[source], !keys.isEmpty, let key = LineSample.key(of: line.tokens) else { return false }
        return keys.contains(key)
    }
}
