/// A piece of a query as it is written: a word or a phrase, wanted or not.
struct QueryItem: Hashable {
    var text: String
    var isExcluded = false
    var isOpen = false

    /// The pieces of a query, in order.
    static func items(of query: String) -> [QueryItem] {
        var items: [QueryItem] = []
        var rest = query[...]
        while let next = rest.firstIndex(where: { !$0.isWhitespace }) {
            rest = rest[next...]
            var item = QueryItem(text: "")
            if minuses.contains(rest[next]), let behind = rest.dropFirst().first, !behind.isWhitespace {
                item.isExcluded = true
                rest = rest.dropFirst()
            }
            if let open = rest.first, let close = quotes[open] {
                let inside = rest.dropFirst()
                let end = inside.firstIndex(of: close) ?? inside.endIndex
                item.text = String(inside[..<end])
                rest = inside[end...].dropFirst()
            } else {
                let end = rest.firstIndex(where: \.isWhitespace) ?? rest.endIndex
                item.text = String(rest[..<end])
                rest = rest[end...]
            }
            if item.text.hasSuffix("*") {
                item.text.removeLast()
                item.isOpen = true
            }
            items.append(item)
        }
        return items
    }

    private static let minuses: Set<Character> = ["-", "−", "–"]
    private static let quotes: [Character: Character] = ["\"": "\"", "«": "»", "“": "”", "„": "“"]
}
