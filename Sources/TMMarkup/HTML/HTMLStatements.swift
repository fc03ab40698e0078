internal import CXML2

/// What the elements of a page say about it, as they say it.
struct HTMLStatements {
    /// The contents of `<meta>` elements by `name`, `property` or `itemprop`, in lower case; the first of each name.
    private(set) var meta: [String: String] = [:]

    /// The text of `<title>`.
    private(set) var windowTitle: String?

    /// The canonical address.
    private(set) var address: String?

    /// The `lang` of the page.
    private(set) var language: String?

    /// The `datetime` of the first `<time>` elements.
    private(set) var times: [String] = []

    /// The texts of `<script type="application/ld+json">`.
    private(set) var linkedData: [String] = []

    private static let longest = 100_000

    mutating func note(_ name: String, _ node: xmlNodePtr) {
        switch name {
        case "html": language = node.attribute("lang") ?? node.attribute("xml:lang")
        case "title": if windowTitle == nil { windowTitle = Self.folded(node.text(limit: 2_000)) }
        case "meta": noteMeta(node)
        case "link": if node.attribute("rel")?.lowercased() == "canonical" { address = node.attribute("href") }
        case "time": if times.count < 8, let time = node.attribute("datetime") { times.append(time) }
        case "script":
            if node.attribute("type")?.lowercased() == "application/ld+json", linkedData.count < 8 {
                linkedData.append(node.text(limit: Self.longest))
            }
        default: break
        }
    }

    private mutating func noteMeta(_ node: xmlNodePtr) {
        guard let content = node.attribute("content"),
            let name = node.attribute("property") ?? node.attribute("name") ?? node.attribute("itemprop")
        else { return }
        let key = name.lowercased()
        if meta[key] == nil { meta[key] = Self.folded(content) }
    }

    private static func folded(_ text: String) -> String? {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
