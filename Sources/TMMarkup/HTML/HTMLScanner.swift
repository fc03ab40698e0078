internal import CXML2

/// Walks over a parsed page and gathers its blocks and lines. Keeps its own stack, so that no nesting is too deep.
struct HTMLScanner {
    private(set) var elements: [HTMLElement] = []
    private(set) var lines: [HTMLLine] = []
    private(set) var statements = HTMLStatements()

    private var line = LineBuilder()
    private var open: [(node: xmlNodePtr, isBlock: Bool, isLink: Bool)] = []
    private var blocks: [Int] = []
    private var links = 0
    private var headings: [Int] = []
    private var inlineHasEnded = false

    mutating func scan(_ root: xmlNodePtr) {
        var node = root
        while true {
            if enter(node), let child = node.pointee.children {
                node = child
                continue
            }
            leave(node)
            while node.pointee.next == nil {
                guard node != root, let parent = node.pointee.parent else { return endLine() }
                node = parent
                leave(node)
                if node == root { return endLine() }
            }
            guard let next = node.pointee.next else { return endLine() }
            node = next
        }
    }

    /// Takes a node; whether its children are to be looked at.
    private mutating func enter(_ node: xmlNodePtr) -> Bool {
        switch node.pointee.type {
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE, XML_ENTITY_REF_NODE:
            append(node)
            return false
        case XML_ELEMENT_NODE:
            return enterElement(node)
        default:
            return false
        }
    }

    private mutating func enterElement(_ node: xmlNodePtr) -> Bool {
        let name = node.elementName
        statements.note(name, node)
        if name == "br" || name == "hr" {
            endLine()
            return false
        }
        if name == "img" || name == "video", let block = blocks.last { elements[block].images += 1 }
        guard name == "head" || !HTMLNames.silent.contains(name), !node.isHidden else { return false }
        if name == "title" || name == "meta" || name == "link" { return false }
        if HTMLNames.inline.contains(name) {
            line.isSeam = line.isSeam || inlineHasEnded
            let isLink = name == "a" && node.attribute("href") != nil
            links += isLink ? 1 : 0
            open.append((node, false, isLink))
        } else {
            endLine()
            begin(node, name)
        }
        return true
    }

    private mutating func begin(_ node: xmlNodePtr, _ name: String) {
        let make = node.attribute("class") ?? ""
        let labels = HTMLNames.words(
            of: [make, node.attribute("id"), node.attribute("role")].compactMap(\.self)
                .joined(separator: " ")
        )
        let number = elements.count
        let element = HTMLElement(
            name: name,
            labels: labels,
            make: make,
            parent: blocks.last ?? -1,
            end: number + 1,
            firstLine: lines.count,
            lineEnd: lines.count
        )
        if let parent = blocks.last { elements[parent].children += 1 }
        elements.append(element)
        blocks.append(number)
        open.append((node, true, false))
        headings.append(Self.headingLevel(name) ?? headings.last ?? 0)
    }

    private mutating func leave(_ node: xmlNodePtr) {
        guard let top = open.last, top.node == node else { return }
        open.removeLast()
        if top.isLink { links -= 1 }
        guard top.isBlock, let number = blocks.last else {
            inlineHasEnded = true
            return
        }
        endLine()
        blocks.removeLast()
        headings.removeLast()
        elements[number].end = elements.count
        elements[number].lineEnd = lines.count
    }

    private mutating func append(_ node: xmlNodePtr) {
        guard let content = node.pointee.content else { return }
        for scalar in String(cString: content).unicodeScalars {
            if line.isSeam, let last = line.last, Self.begins(scalar, behind: last) { endLine() }
            line.isSeam = false
            inlineHasEnded = false
            line.append(scalar, isLinked: links > 0)
        }
    }

    /// Whether an element that touches the one before it begins a text of its own: with a capital, a digit or a symbol
    /// behind a letter or digit. Words that editors cut into several elements go on in small letters.
    private static func begins(_ scalar: Unicode.Scalar, behind last: Unicode.Scalar) -> Bool {
        let isSymbol = scalar.properties.generalCategory == .otherSymbol
        let starts = scalar.properties.isUppercase || ("0"..."9").contains(scalar) || isSymbol
        let ends = last.properties.isLowercase || ("0"..."9").contains(last) || last == ")" || last == "»"
        return starts && (ends || isSymbol || last.properties.generalCategory == .otherSymbol)
    }

    private mutating func endLine() {
        inlineHasEnded = false
        guard let line = line.finish(element: blocks.last ?? 0, heading: headings.last ?? 0) else { return }
        lines.append(line)
    }

    private static func headingLevel(_ name: String) -> Int? {
        guard name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()) else { return nil }
        return (1...6).contains(level) ? level : nil
    }
}
