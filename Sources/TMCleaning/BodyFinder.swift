/// Finds the range of a page's lines from the first to behind the last line of running text.
enum BodyFinder {
    /// The range; empty, at the end, when the page has no line of words.
    static func body(of layout: PageLayout) -> Range<Int> {
        let bodyOnly = layout.asBodyOnly
        let text = layout.lines.indices.filter { index in
            index != layout.title?.index && !(layout.title?.isRepeated(by: layout.lines[index]) ?? false)
                && NoiseRule.dropping(bodyOnly.context(at: index)) == nil
        }
        let tests: [(PageLine) -> Bool] = [\.isProse, { $0.words.count >= 12 }, { $0.words.count >= 3 }]
        for test in tests {
            let found = text.filter { test(layout.lines[$0]) }
            if let first = found.first, let last = found.last { return first..<(last + 1) }
        }
        return layout.lines.count..<layout.lines.count
    }
}
