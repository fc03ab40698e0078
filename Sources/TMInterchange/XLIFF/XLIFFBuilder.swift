internal import TMBitext

/// Builds translation units from the elements of an XLIFF file, one `trans-unit` (1.2) or `unit` (2.x) at a time.
struct XLIFFBuilder {
    /// What an open element is to the reader.
    private enum Place {
        case root, file, group, unit, segment, source, target, dividedSource, note
        /// A part of a divided text.
        case part
        /// An element inside a text.
        case inline
        /// Anything else; what is in it is passed over.
        case other
    }

    /// The most bytes of text a unit may hold.
    private static let longestUnit = 16_000_000

    /// What the units gave that have ended since this was last emptied.
    var found = FoundUnits()

    private var places: [Place] = []
    /// How the names of the format begin: `xlf:` where the root is `xlf:xliff`.
    private var prefix = ""
    private var root = XLIFFFile()
    private var file = XLIFFFile()
    private var unit: XLIFFUnitDraft?
    /// The text that is read, as a whole, and the part of it that is read.
    private var whole = InlineText()
    private var part = InlineText()
    private var partName: String?
    private var isTarget = false
    /// What names the segment that is read (2.x).
    private var segmentName = ""
    private var note: [UInt8] = []
    private var size = 0

    /// An element begins.
    mutating func start(_ prefixed: String, _ attributes: XMLAttributes, line: Int) throws(InterchangeError) {
        if places.isEmpty, prefixed.hasSuffix(":xliff") { prefix = String(prefixed.dropLast("xliff".count)) }
        let name = prefixed.hasPrefix(prefix) ? String(prefixed.dropFirst(prefix.count)) : prefixed
        let place = place(of: name, attributes)
        grow(by: 64)
        switch place {
        case .root: root = XLIFFFile(source: language(attributes["srcLang"]), target: language(attributes["trgLang"]))
        case .other where places.isEmpty: throw .notXLIFF(line: line, found: name)
        case .file: beginFile(attributes)
        case .unit: beginUnit(attributes, line: line)
        case .segment: beginSegment(attributes)
        case .source, .target, .dividedSource: beginText(place, attributes)
        case .part:
            part.removeAll()
            partName = attributes["mid"] ?? ""
        case .inline: beginInline(name, attributes)
        case .note: note.removeAll(keepingCapacity: true)
        case .group, .other: break
        }
        places.append(place)
    }

    /// The innermost element ends.
    mutating func end() {
        guard let place = places.popLast() else { return }
        switch place {
        case .unit:
            unit?.finish(file, into: &found)
            unit = nil
        case .source, .target: unit?.set(whole, of: segmentName, isTarget: isTarget)
        case .part:
            if let partName { unit?.set(part, of: partName, isTarget: isTarget) }
            partName = nil
        case .inline:
            whole.end()
            if partName != nil { part.end() }
        case .note: unit?.notes.append(String(decoding: note, as: UTF8.self))
        case .segment: segmentName = ""
        case .root, .file, .group, .dividedSource, .other: break
        }
    }

    /// A piece of text.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard unit != nil, let place = places.last else { return }
        grow(by: bytes.count)
        guard size <= Self.longestUnit else { return }
        switch place {
        case .source, .target, .dividedSource, .part, .inline:
            whole.text(bytes)
            if partName != nil { part.text(bytes) }
        case .note: note.append(contentsOf: bytes)
        case .root, .file, .group, .unit, .segment, .other: break
        }
    }

    /// An entity stands for nothing.
    mutating func refusedEntity(_ name: String) {
        if unit?.obstacle == nil { unit?.obstacle = .entity(name: name) }
    }

    /// Characters of the next text were replaced.
    mutating func replacedCharacters(_ count: Int) {
        unit?.replaced += count
    }

    private func place(of name: String, _ attributes: XMLAttributes) -> Place {
        switch (places.last, name) {
        case (nil, "xliff"): .root
        case (.root, "file"): .file
        case (.file, "body"), (.file, "group"), (.group, "group"): .group
        case (.file, "unit"), (.group, "unit"), (.group, "trans-unit"): .unit
        case (.unit, "segment"): .segment
        case (.unit, "notes"): .group
        case (.unit, "note"), (.group, "note"): unit == nil ? .other : .note
        case (.unit, "source"), (.segment, "source"): .source
        case (.unit, "target"), (.segment, "target"): .target
        case (.unit, "seg-source"): .dividedSource
        case (.source, "mrk"), (.target, "mrk"), (.dividedSource, "mrk"):
            attributes["mtype"] == "seg" ? .part : .inline
        case (.source, _), (.target, _), (.dividedSource, _), (.part, _), (.inline, _): .inline
        default: .other
        }
    }
}

extension XLIFFBuilder {
    /// Counts what the unit holds, in bytes or so, and gives it up when that is too much.
    private mutating func grow(by bytes: Int) {
        guard unit != nil else { return }
        size += bytes
        if size > Self.longestUnit { unit?.obstacle = .tooLong(limit: Self.longestUnit) }
    }

    private mutating func beginFile(_ attributes: XMLAttributes) {
        file = XLIFFFile(
            source: language(attributes["source-language"]) ?? root.source,
            target: language(attributes["target-language"]) ?? root.target,
            original: attributes["original"]
        )
    }

    private mutating func beginUnit(_ attributes: XMLAttributes, line: Int) {
        size = 0
        segmentName = ""
        unit = XLIFFUnitDraft(line: line, id: attributes["id"])
    }

    private mutating func beginSegment(_ attributes: XMLAttributes) {
        let number = unit?.segments.count ?? 0
        segmentName = "segment \(number)"
        unit?.segments.append(XLIFFUnitDraft.Segment(name: segmentName, state: Self.state(of: attributes)))
    }

    /// The state of a segment of 2.x; our own sub-state, which tells an exact match from another, goes before it.
    private static func state(of attributes: XMLAttributes) -> String? {
        guard let detail = attributes["subState"], detail.hasPrefix("tm:") else { return attributes["state"] }
        return detail
    }

    private mutating func beginText(_ place: Place, _ attributes: XMLAttributes) {
        whole.removeAll()
        isTarget = place == .target
        guard isTarget else { return }
        if file.target == nil { file.target = language(attributes["xml:lang"]) }
        guard let state = attributes["state"], segmentName.isEmpty else { return }
        unit?.state = state
    }

    private mutating func beginInline(_ name: String, _ attributes: XMLAttributes) {
        let isCode = !Self.textElements.contains(name)
        whole.start(name, attributes, isCode: isCode)
        if partName != nil { part.start(name, attributes, isCode: isCode) }
    }

    private func language(_ tag: String?) -> Language? {
        tag.flatMap(Language.init)
    }

    /// The inline elements that hold text: of XLIFF 1.2, and `pc` of 2.x.
    static let textElements: Set<String> = ["g", "mrk", "pc"]
}
