/// What TMX 1.4b's document type allows inside a `seg`.
enum InlineMarkup {
    /// How a code may stand in a `seg`.
    enum Shape {
        /// A whole element, as the document type wants it.
        case element

        /// The start tag of an element that holds text.
        case opening

        /// The end tag of one.
        case closing

        /// Anything else: a tag of another format, or one that breaks the document type.
        case foreign
    }

    /// The elements that hold codes, not text.
    static let codeElements: Set<String> = ["bpt", "ept", "it", "ph", "ut"]

    private static let inText: Set<String> = codeElements.union(["hi"])

    private static let attributes: [String: (required: Set<String>, optional: Set<String>)] = [
        "bpt": (["i"], ["x", "type"]),
        "ept": (["i"], []),
        "it": (["pos"], ["x", "type"]),
        "ph": ([], ["x", "assoc", "type"]),
        "hi": ([], ["x", "type"]),
        "ut": ([], ["x"]),
        "sub": ([], ["datatype", "type"]),
    ]

    /// How a code may stand in a `seg`. Complexity: linear.
    static func shape(of markup: String) -> Shape {
        var scanner = MarkupScanner(markup)
        guard let first = scanner.tag(), isAllowed(first, inside: "seg") else { return .foreign }
        if scanner.isAtEnd {
            switch first.kind {
            case .empty: return .element
            case .opening: return first.name == "hi" ? .opening : .foreign
            case .closing: return first.name == "hi" ? .closing : .foreign
            }
        }
        guard first.kind == .opening, first.name != "hi" else { return .foreign }
        return closes(first.name, &scanner) ? .element : .foreign
    }

    /// Whether the rest of a markup is the content and the end tag of an element.
    private static func closes(_ name: String, _ scanner: inout MarkupScanner) -> Bool {
        var open = [name]
        while let parent = open.last {
            guard scanner.skipText(), let tag = scanner.tag() else { return false }
            switch tag.kind {
            case .closing:
                guard tag.name == parent else { return false }
                open.removeLast()
            case .empty, .opening:
                guard isAllowed(tag, inside: parent) else { return false }
                if tag.kind == .opening { open.append(tag.name) }
            }
        }
        return scanner.isAtEnd
    }

    private static func isAllowed(_ tag: MarkupScanner.Tag, inside parent: String) -> Bool {
        let children: Set<String> = codeElements.contains(parent) ? ["sub"] : inText
        guard children.contains(tag.name), let (required, optional) = attributes[tag.name] else { return false }
        if tag.kind == .closing { return tag.attributes.isEmpty }
        let names = Set(tag.attributes.map(\.name))
        guard names.count == tag.attributes.count, required.isSubset(of: names) else { return false }
        return tag.attributes.allSatisfy { attribute in
            guard required.contains(attribute.name) || optional.contains(attribute.name) else { return false }
            return attribute.name != "pos" || ["begin", "end"].contains(attribute.value)
        }
    }
}
