internal import CXML2

extension xmlNodePtr {
    /// The element's name, in lower case.
    var elementName: String {
        pointee.name.map { String(cString: $0).lowercased() } ?? ""
    }

    /// The value of an attribute; `nil` where the element has none of this name.
    func attribute(_ name: String) -> String? {
        var attribute = pointee.properties
        while let current = attribute {
            if String(cString: current.pointee.name) == name {
                guard let value = current.pointee.children, let text = value.pointee.content else { return "" }
                return String(cString: text)
            }
            attribute = current.pointee.next
        }
        return nil
    }

    /// Whether browsers do not show the element.
    var isHidden: Bool {
        guard pointee.properties != nil else { return false }
        if attribute("hidden") != nil || attribute("aria-hidden") == "true" { return true }
        guard let style = attribute("style")?.lowercased() else { return false }
        let plain = style.filter { !$0.isWhitespace }
        return plain.contains("display:none") || plain.contains("visibility:hidden")
    }

    /// The text inside, of this node and the nodes below it, at most so many bytes.
    func text(limit: Int) -> String {
        var text = ""
        var child = pointee.children
        while let current = child, text.utf8.count < limit {
            if let content = current.pointee.content { text += String(cString: content) }
            child = current.pointee.next
        }
        return text
    }
}
