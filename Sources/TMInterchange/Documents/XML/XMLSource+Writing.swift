extension XMLSource {
    /// The start tag of an element with attributes set, not closed as `<a/>`.
    ///
    /// - Parameter attributes: names and values; one that is there already keeps its place.
    func startTag(of element: XMLElementSpan, setting attributes: [(name: String, value: String)]) -> [UInt8] {
        let tag = element.startTag
        let known = self.attributes(tag)
        var splices: [Splice] = []
        var added = XMLOutput()
        for (name, value) in attributes {
            if let place = known.first(where: { $0.name == name })?.place {
                splices.append(Splice(place, FilledContent.escaped(value)))
            } else {
                added.append(attribute: name, value)
            }
        }
        splices.sort { $0.range.lowerBound < $1.range.lowerBound }
        var end = element.isOneTag ? tag.upperBound - 2 : tag.upperBound - 1
        while bytes[end - 1] <= 0x20 { end -= 1 }
        splices.append(Splice(end..<tag.upperBound, added.bytes + [0x3E]))
        return Array(bytes[tag]).spliced(splices.map { $0.relative(to: tag.lowerBound) })
    }

    /// The end tag of an element, also where it is written as `<a/>`.
    func endTag(of element: XMLElementSpan) -> [UInt8] {
        element.isOneTag ? Array("</\(name(element))>".utf8) : Array(bytes[element.endTag])
    }

    /// The line end and the white space that stand before a place; nothing where there is no line end.
    func indentation(before place: Int) -> [UInt8] {
        var start = place
        while start > 0, [0x20, 0x09, 0x0D, 0x0A].contains(bytes[start - 1]) { start -= 1 }
        guard let end = bytes[start..<place].lastIndex(of: 0x0A) else { return [] }
        return (end > start && bytes[end - 1] == 0x0D ? [0x0D] : []) + bytes[end..<place]
    }
}
