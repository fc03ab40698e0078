internal import TMBitext

/// Fills a `unit` of XLIFF 2.0 or 2.1.
struct SecondXLIFFFiller {
    /// The namespace of the module for translation candidates (XLIFF 2.1, 5.1).
    private static let namespace = "urn:oasis:names:tc:xliff:matches:2.0"

    let document: XMLSource
    let finder: XLIFFUnits
    let unit: XLIFFUnitSpan
    let proposals: [Proposal]

    /// The changes: suggestions at the head of the unit, translations in its segments.
    var filling: UnitFilling {
        var result = UnitFilling(fillings: [])
        var matches: [String] = []
        for (number, (segment, proposal)) in zip(unit.segments, proposals).enumerated() {
            let content = proposal.filling.flatMap {
                FilledContent(document: document).bytes($0, for: segment.content)
            }
            let filling = content == nil ? nil : proposal.filling
            result.fillings.append(filling)
            let name = document.value("id", of: segment.holder)
            let elements = self.matches(Proposal(filling: filling, matches: proposal.matches), name ?? newName(number))
            matches += elements
            var attributes: [(String, String)] = name == nil && !elements.isEmpty ? [("id", newName(number))] : []
            if let filling {
                attributes.append(("state", "translated"))
                attributes.append(("subState", filling.isExact ? "tm:exact-match" : "tm:fuzzy-match"))
            }
            if !attributes.isEmpty {
                let startTag = document.startTag(of: segment.holder, setting: attributes)
                result.splices.append(Splice(segment.holder.startTag, startTag))
            }
            if let content { result.splices.append(target(content, of: segment)) }
        }
        if !matches.isEmpty { result.splices.append(insertion(of: matches)) }
        return result
    }

    private func target(_ content: [UInt8], of segment: XLIFFUnitSpan.Segment) -> Splice {
        if let target = segment.target {
            let tags = (document.startTag(of: target, setting: []), document.endTag(of: target))
            return Splice(target.range, tags.0 + content + tags.1)
        }
        let name = finder.prefix + "target"
        let element = Array("<\(name)>".utf8) + content + Array("</\(name)>".utf8)
        let source = segment.source.range
        return Splice(at: source.upperBound, document.indentation(before: source.lowerBound) + element)
    }

    /// The suggestions of a segment that its unit does not hold yet.
    private func matches(_ proposal: Proposal, _ segment: String) -> [String] {
        let known = (existing.map { $0.children } ?? []).filter { document.value("ref", of: $0) == "#" + segment }
            .flatMap { finder.children(of: $0, named: "target") }
            .compactMap { InlineContent(document, $0.content)?.text }
        return proposal.suggestions.filter { !known.contains($0.target) }.map { match in
            let isRepaired = proposal.filling.map { $0.isRepaired && $0.match.unit == match.unit } ?? false
            return element(match, segment, subType: isRepaired ? "tm:repaired-in-target" : nil)
        }
    }

    private func element(_ match: Match, _ segment: String, subType: String?) -> String {
        var output = XMLOutput()
        output.append(markup: "<\(modulePrefix):match")
        output.append(attribute: "ref", "#" + segment)
        output.append(attribute: "similarity", "\(match.score).0")
        output.append(attribute: "type", match.kind == .context ? "ice" : "tm")
        if let subType { output.append(attribute: "subType", subType) }
        output.append(attribute: "origin", match.provenance.first?.sourceArticle.path ?? "tm")
        output.append(markup: ">")
        for (name, text) in [("source", match.source), ("target", match.target)] {
            output.append(markup: "<\(finder.prefix)\(name)>")
            output.append(text: text)
            output.append(markup: "</\(finder.prefix)\(name)>")
        }
        output.append(markup: "</\(modulePrefix):match>")
        return String(decoding: output.bytes, as: UTF8.self)
    }

    /// Puts suggestions into the unit's `matches` element, or into a new one at its head, as the schema wants it.
    private func insertion(of matches: [String]) -> Splice {
        let indentation = document.indentation(before: unit.element.children.first?.range.lowerBound ?? 0)
        if let existing {
            let elements = matches.flatMap { indentation + Array($0.utf8) }
            guard existing.isOneTag else { return Splice(at: lastEnd(in: existing), elements) }
            let tags = (document.startTag(of: existing, setting: []), document.endTag(of: existing))
            return Splice(existing.range, tags.0 + elements + tags.1)
        }
        let declaration = declaredPrefix == nil ? " xmlns:\(modulePrefix)=\"\(Self.namespace)\"" : ""
        let element = "<\(modulePrefix):matches\(declaration)>\(matches.joined())</\(modulePrefix):matches>"
        return Splice(at: unit.element.startTag.upperBound, indentation + Array(element.utf8))
    }

    private func lastEnd(in element: XMLElementSpan) -> Int {
        element.children.last?.range.upperBound ?? element.startTag.upperBound
    }

    /// The unit's own element for suggestions.
    private var existing: XMLElementSpan? {
        unit.element.children.first { child in
            let name = document.name(child)
            return name != "matches" && XMLSource.localName(name) == "matches"
        }
    }

    private var modulePrefix: String {
        existing.map { String(document.name($0).prefix { $0 != ":" }) } ?? declaredPrefix ?? "mtc"
    }

    private var declaredPrefix: String? {
        document.attributes(document.root.startTag).first { $0.value == Self.namespace && $0.name.hasPrefix("xmlns:") }
            .map { String($0.name.dropFirst("xmlns:".count)) }
    }

    /// A name for a segment that has none and is referred to; `id`s of a unit are told apart.
    private func newName(_ number: Int) -> String {
        var name = "tm\(number + 1)"
        let taken = String(decoding: document.bytes[unit.element.range], as: UTF8.self)
        while taken.contains("\"\(name)\"") || taken.contains("'\(name)'") { name += "x" }
        return name
    }
}
