public import TMBitext

/// A web page as text: a line for each block, with what its markup says about each line and about the page.
public struct HTMLPage: Hashable, Sendable {
    /// The visible text, the title first where no line shows it; lines end with a line feed.
    public let text: String

    /// What the markup says about the lines of the text, in order.
    public let markup: [LineMarkup]

    /// What the page says about itself.
    public let facts: PageFacts

    /// Reads a decoded page with libxml2's HTML parser; `nil` when it shows no text. Complexity: linear.
    public init?(html: String) {
        guard let tree = HTMLTree(html: html) else { return nil }
        let facts = HTMLFacts(tree)
        let titleLine = HTMLTitle.line(in: tree, stated: facts.title, windowTitle: facts.windowTitle)
        let title = titleLine.map { tree.lines[$0].text } ?? facts.title ?? HTMLTitle.withoutSite(facts.windowTitle)
        let parts = ArticleFinder.parts(of: tree, titleLine: titleLine)
        var lines = zip(tree.lines, parts).map { ($0.text, $1, $0.linkShare, tree.isCell($0)) }
        if titleLine == nil, let title { lines.insert((title, .article, 0, false), at: 0) }
        var text = String.UnicodeScalarView()
        var markup: [LineMarkup] = []
        for (line, part, linkShare, isCell) in lines {
            let start = markup.last.map { $0.span.end + 1 } ?? 0
            text.append(contentsOf: line.unicodeScalars)
            text.append("\n")
            let span = TextSpan(start: start, end: start + line.unicodeScalars.count)
            markup.append(LineMarkup(span: span, part: part, linkShare: linkShare, isCell: isCell))
        }
        guard !markup.isEmpty else { return nil }
        self.text = String(text)
        self.markup = markup
        self.facts = facts.pageFacts(title: title)
    }

    /// Whether a text reads as a web page: it begins with a document type, `<html` or `<head`, remarks aside.
    public static func isHTML(_ text: String) -> Bool {
        // Most texts are none, which their first scalar tells.
        guard text.unicodeScalars.first(where: { !$0.isBlank }) == "<" else { return false }
        var head = text.prefix(2_000).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        while head.hasPrefix("<!--"), let end = head.firstRange(of: "-->") {
            head = head[end.upperBound...].drop { $0.isWhitespace }
        }
        let opening = head.prefix(15).lowercased()
        return ["<!doctype html", "<html", "<head", "<body"].contains { opening.hasPrefix($0) }
    }
}
