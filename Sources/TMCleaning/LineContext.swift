internal import TMBitext

/// A line of a page as a rule sees it: the line, its neighbours, and where it stands.
struct LineContext: Sendable {
    /// The part of a page.
    enum Zone: Hashable, Sendable {
        /// Above the first line of running text.
        case head

        /// From the first to the last line of running text.
        case body

        /// Below the last line of running text.
        case tail
    }

    let layout: PageLayout
    let index: Int

    /// The line; a part of it when the rules are asked for parts.
    let line: PageLine

    var previous: PageLine? { index > 0 ? layout.lines[index - 1] : nil }
    var next: PageLine? { index + 1 < layout.lines.count ? layout.lines[index + 1] : nil }

    var zone: Zone {
        // A table of the article belongs to it, be it the last thing there.
        if let markup = line.markup, markup.isCell, markup.part == .article { return .body }
        if index < layout.body.lowerBound { return .head }
        return layout.body.contains(index) ? .body : .tail
    }

    /// Whether the line stands outside the body.
    var isAtEdge: Bool { zone != .body }

    /// Whether the line stands above the text beside a date or the time that reading takes.
    var isBesideNotes: Bool {
        guard zone == .head else { return false }
        return [previous, next].contains { line in
            line.map { $0.date != nil || NoiseRule.isReadingTime($0) } ?? false
        }
    }
}
