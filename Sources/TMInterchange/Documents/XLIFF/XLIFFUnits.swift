internal import TMBitext

/// Finds the units of an XLIFF document, 1.x or 2.x, and what of them may be filled.
struct XLIFFUnits {
    private let document: XMLSource

    /// The prefix of all XLIFF elements, with its colon; mostly empty.
    let prefix: String

    /// Whether the document is of version 2.0 or later.
    let isSecond: Bool

    /// - Throws: `InterchangeError` where the document is no XLIFF.
    init(_ document: XMLSource) throws(InterchangeError) {
        self.document = document
        let root = document.name(document.root)
        guard XMLSource.localName(root) == "xliff" else {
            throw .notXLIFF(
                line: 1 + document.bytes[..<document.root.range.lowerBound].count { $0 == 0x0A },
                found: root
            )
        }
        prefix = String(root.dropLast("xliff".count))
        isSecond = document.value("version", of: document.root)?.hasPrefix("2") ?? false
    }

    /// The units, in order.
    var units: [XLIFFUnitSpan] {
        var units: [XLIFFUnitSpan] = []
        for (number, file) in children(of: document.root, named: "file").enumerated() {
            let sourceTag = value(isSecond ? "srcLang" : "source-language", of: isSecond ? document.root : file)
            let targetTag = value(isSecond ? "trgLang" : "target-language", of: isSecond ? document.root : file)
            collect(file, isLocked: isLocked(file, false), into: &units) { element, isLocked in
                XLIFFUnitSpan(
                    element: element,
                    segments: isSecond ? segments(of: element, isLocked) : texts(of: element, isLocked),
                    dividedSource: dividedSource(of: element),
                    source: sourceTag.flatMap(Language.init),
                    target: targetTag.flatMap(Language.init),
                    sourceTag: sourceTag,
                    targetTag: targetTag,
                    file: number
                )
            }
        }
        return units
    }

    /// The children of an element with a name of XLIFF's own.
    func children(of element: XMLElementSpan, named name: String) -> [XMLElementSpan] {
        element.children.filter { document.name($0) == prefix + name }
    }

    /// Walks through files, groups and bodies.
    private func collect(
        _ parent: XMLElementSpan,
        isLocked: Bool,
        into units: inout [XLIFFUnitSpan],
        unit: (XMLElementSpan, Bool) -> XLIFFUnitSpan
    ) {
        for child in parent.children {
            let isLocked = self.isLocked(child, isLocked)
            switch document.name(child) {
            case prefix + "group", prefix + "body": collect(child, isLocked: isLocked, into: &units, unit: unit)
            case prefix + (isSecond ? "unit" : "trans-unit"): units.append(unit(child, isLocked))
            default: break
            }
        }
    }

    /// Whether `translate` says that a text stays as it is, here or around.
    private func isLocked(_ element: XMLElementSpan, _ isAround: Bool) -> Bool {
        value("translate", of: element).map { $0 == "no" } ?? isAround
    }

    private func value(_ name: String, of element: XMLElementSpan) -> String? {
        document.value(name, of: element)
    }
}

// XLIFF 2.x
extension XLIFFUnits {
    private func segments(of unit: XMLElementSpan, _ isLocked: Bool) -> [XLIFFUnitSpan.Segment] {
        guard !isLocked else { return [] }
        return children(of: unit, named: "segment").compactMap { segment in
            guard let source = children(of: segment, named: "source").first,
                let content = InlineContent(document, source.content), !content.text.isEmpty
            else { return nil }
            let target = children(of: segment, named: "target").first
            let state = value("state", of: segment) ?? "initial"
            return XLIFFUnitSpan.Segment(
                source: source,
                content: content,
                target: target,
                isOpen: state == "initial" && (target.map { isBlank($0) } ?? true),
                holder: segment
            )
        }
    }
}

// XLIFF 1.2
extension XLIFFUnits {
    private func texts(of unit: XMLElementSpan, _ isLocked: Bool) -> [XLIFFUnitSpan.Segment] {
        guard !isLocked, let source = children(of: unit, named: "source").first else { return [] }
        let target = children(of: unit, named: "target").first
        let state = target.flatMap { value("state", of: $0) }
        let isDone = value("approved", of: unit) == "yes" || state == "final" || state == "signed-off"
        let parts = dividedSource(of: unit).map(parts) ?? []
        let targets = parts.isEmpty ? [] : target.map(self.parts) ?? []
        return (parts.isEmpty ? [source] : parts).compactMap { part in
            guard let content = InlineContent(document, part.content), !content.text.isEmpty else { return nil }
            let mid = value("mid", of: part)
            // A target that is not divided stands for all of the source.
            let target = targets.isEmpty ? target : targets.first { value("mid", of: $0) == mid }
            let isFree = target.map { state == "new" || isBlank($0) } ?? targets.isEmpty
            return .init(source: part, content: content, target: target, isOpen: !isDone && isFree, holder: unit)
        }
    }

    /// The source as segments, where the text of a unit is divided.
    private func dividedSource(of unit: XMLElementSpan) -> XMLElementSpan? {
        isSecond ? nil : children(of: unit, named: "seg-source").first { !parts(of: $0).isEmpty }
    }

    /// The segments of a divided text: `mrk` elements of type `seg`, inside of codes as well.
    func parts(of element: XMLElementSpan) -> [XMLElementSpan] {
        element.children.flatMap { child in isPart(child.startTag) ? [child] : parts(of: child) }
    }

    private func isPart(_ tag: Range<Int>) -> Bool {
        String(decoding: document.bytes[XMLSource.name(ofTag: tag, document.bytes)], as: UTF8.self) == prefix + "mrk"
            && document.attributes(tag).contains { $0.name == "mtype" && $0.value == "seg" }
    }

    /// Whether a target holds nothing but white space and empty segments.
    func isBlank(_ target: XMLElementSpan) -> Bool {
        InlineContent(document, target.content) { isPart($0.range) }?.isBlank ?? false
    }
}
