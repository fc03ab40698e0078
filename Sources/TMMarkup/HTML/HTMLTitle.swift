/// Finds the line that shows a page's headline.
enum HTMLTitle {
    /// The number of the line: the stated headline, the part of the window's title that a line repeats, or the first heading
    /// of the first level.
    static func line(in tree: HTMLTree, stated: String?, windowTitle: String?) -> Int? {
        let keys = tree.lines.map { key($0.text) }
        if let stated = stated.map(key), let found = best(tree, keys.indices.filter { keys[$0] == stated }) {
            return found
        }
        if let window = windowTitle.map(key) {
            let fitting = keys.indices.filter { repeats(window, keys[$0], words: tree.lines[$0].words) }
            let longest = fitting.map { keys[$0].count }.max()
            if let found = best(tree, fitting.filter { keys[$0].count == longest }) { return found }
        }
        return tree.lines.firstIndex { $0.heading == 1 && $0.words >= 2 }
    }

    /// A window's title without the site's name behind or before its last separator.
    static func withoutSite(_ title: String?) -> String? {
        guard let title else { return nil }
        for separator in [" | ", " — ", " – ", " - ", " :: ", " » "] {
            let parts = parts(of: title, at: separator)
            if parts.count > 1 { return parts.max { $0.count < $1.count } }
        }
        return title
    }

    private static func parts(of title: String, at separator: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(title)
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }

    /// The line that is most of a heading, the first of these.
    private static func best(_ tree: HTMLTree, _ lines: [Int]) -> Int? {
        lines.min { (rank(tree.lines[$0]), $0) < (rank(tree.lines[$1]), $1) }
    }

    private static func rank(_ line: HTMLLine) -> Int {
        line.heading == 0 ? 7 + (line.linkShare > 0.5 ? 1 : 0) : line.heading
    }

    /// Whether a window's title begins or ends with a line of two words at least.
    private static func repeats(_ window: [Unicode.Scalar], _ line: [Unicode.Scalar], words: Int) -> Bool {
        guard words >= 2, line.count * 3 >= window.count else { return false }
        return window.starts(with: line) || window.reversed().starts(with: line.reversed())
    }

    /// The letters and digits of a text, in small letters.
    private static func key(_ text: String) -> [Unicode.Scalar] {
        text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    }
}
