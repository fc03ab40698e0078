internal import TMBitext

/// Fills a `trans-unit` of XLIFF 1.2.
struct FirstXLIFFFiller {
    let document: XMLSource
    let finder: XLIFFUnits
    let unit: XLIFFUnitSpan
    let proposals: [Proposal]

    /// The changes: translations in the target, behind it notes on repaired ones and suggestions.
    var filling: UnitFilling {
        let contents = zip(unit.segments, proposals).map { segment, proposal in
            proposal.filling.flatMap { FilledContent(document: document).bytes($0, for: segment.content) }
        }
        let fillings = zip(proposals, contents).map { $1 == nil ? nil : $0.filling }
        let target = finder.children(of: unit.element, named: "target").first
        guard fillings.contains(where: { $0 != nil }) else { return suggesting(behind: target ?? source) }
        guard let target else { return UnitFilling(splices: [newTarget(contents, fillings)], fillings: fillings) }
        let isDivided = unit.dividedSource != nil && unit.segments.contains { $0.target?.range != target.range }
        if isDivided { return UnitFilling(splices: partChanges(target, contents, fillings), fillings: fillings) }
        // A text that stands for all segments is only replaced by translations of all.
        guard finder.isBlank(target) || !contents.contains(nil) else { return suggesting(behind: target) }
        let element = startTag(of: target, fillings) + whole(contents) + document.endTag(of: target)
        return UnitFilling(splices: [Splice(target.range, element + additions(fillings))], fillings: fillings)
    }

    /// Suggestions alone.
    private func suggesting(behind element: XMLElementSpan) -> UnitFilling {
        let none = proposals.map { _ in nil as Filling? }
        let added = additions(none)
        let splices = added.isEmpty ? [] : [Splice(at: element.range.upperBound, added)]
        return UnitFilling(splices: splices, fillings: none)
    }

    private func newTarget(_ contents: [[UInt8]?], _ fillings: [Filling?]) -> Splice {
        let name = finder.prefix + "target"
        let tag = name + attributes(fillings).map { " \($0.name)=\"\($0.value)\"" }.joined()
        let element = Array("<\(tag)>".utf8) + whole(contents) + Array("</\(name)>".utf8)
        return Splice(at: source.range.upperBound, indentation + element + additions(fillings))
    }

    /// Fills the parts of a target that is divided as its source is.
    private func partChanges(
        _ target: XMLElementSpan,
        _ contents: [[UInt8]?],
        _ fillings: [Filling?]
    ) -> [Splice] {
        var splices = [Splice(target.startTag, startTag(of: target, fillings))]
        for (segment, content) in zip(unit.segments, contents) {
            guard let content, let part = segment.target else { continue }
            let tags = (document.startTag(of: part, setting: []), document.endTag(of: part))
            splices.append(Splice(part.range, tags.0 + content + tags.1))
        }
        return splices + [Splice(at: target.range.upperBound, additions(fillings))]
    }

    private func startTag(of target: XMLElementSpan, _ fillings: [Filling?]) -> [UInt8] {
        document.startTag(of: target, setting: attributes(fillings))
    }

    /// The content of a target: one translation, or the divided source with translations in place of its segments.
    private func whole(_ contents: [[UInt8]?]) -> [UInt8] {
        guard let divided = unit.dividedSource else { return contents.first.flatMap(\.self) ?? [] }
        let splices = finder.parts(of: divided).map { place in
            let number = unit.segments.firstIndex { $0.source.range == place.range }
            return Splice(place.content, number.flatMap { contents[$0] } ?? []).relative(to: divided.content.lowerBound)
        }
        return Array(document.bytes[divided.content]).spliced(splices)
    }

    private func attributes(_ fillings: [Filling?]) -> [(name: String, value: String)] {
        let isWhole = zip(unit.segments, fillings).allSatisfy { $1 != nil || !$0.isOpen }
        let isExact = fillings.allSatisfy { $0?.isExact ?? true }
        return [
            ("state", isWhole ? "needs-review-translation" : "needs-translation"),
            ("state-qualifier", isExact ? "exact-match" : "fuzzy-match"),
        ]
    }

    /// What stands behind the target: notes and suggestions, each on a line of its own where the file has such.
    private func additions(_ fillings: [Filling?]) -> [UInt8] {
        let known = finder.children(of: unit.element, named: "alt-trans").flatMap {
            finder.children(of: $0, named: "target").compactMap { InlineContent(document, $0.content)?.text }
        }
        var elements: [String] = []
        for (number, segment) in unit.segments.enumerated() {
            let mid = unit.dividedSource == nil ? nil : document.value("mid", of: segment.source)
            if let filling = fillings[number], filling.isRepaired { elements.append(note(filling, mid)) }
            let proposal = Proposal(filling: fillings[number], matches: proposals[number].matches)
            elements += proposal.suggestions.filter { !known.contains($0.target) }.map { suggestion($0, mid) }
        }
        return elements.flatMap { indentation + Array($0.utf8) }
    }

    private func note(_ filling: Filling, _ mid: String?) -> String {
        var output = XMLOutput()
        output.append(markup: "<\(finder.prefix)note")
        output.append(attribute: "from", "tm")
        output.append(markup: ">")
        let place = mid.map { "\($0): " } ?? ""
        output.append(text: "\(place)numbers and names of the text put into a match of \(filling.match.score)%")
        output.append(markup: "</\(finder.prefix)note>")
        return String(decoding: output.bytes, as: UTF8.self)
    }

    private func suggestion(_ match: Match, _ mid: String?) -> String {
        var output = XMLOutput()
        output.append(markup: "<\(finder.prefix)alt-trans")
        if let mid { output.append(attribute: "mid", mid) }
        output.append(attribute: "match-quality", "\(match.score)%")
        output.append(attribute: "origin", match.provenance.first?.sourceArticle.path ?? "tm")
        output.append(markup: ">")
        for (name, text, tag) in [("source", match.source, unit.sourceTag), ("target", match.target, unit.targetTag)] {
            output.append(markup: "<\(finder.prefix)\(name)")
            if let tag { output.append(attribute: "xml:lang", tag) }
            output.append(markup: ">")
            output.append(text: text)
            output.append(markup: "</\(finder.prefix)\(name)>")
        }
        output.append(markup: "</\(finder.prefix)alt-trans>")
        return String(decoding: output.bytes, as: UTF8.self)
    }

    /// The element that the target stands behind.
    private var source: XMLElementSpan {
        unit.dividedSource ?? finder.children(of: unit.element, named: "seg-source").first
            ?? finder.children(of: unit.element, named: "source").first ?? unit.element
    }

    private var indentation: [UInt8] { document.indentation(before: source.range.lowerBound) }
}
