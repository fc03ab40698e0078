internal import TMBitext

/// Builds translation units from the elements of a TMX, one `tu` at a time.
final class TMXDocument: XMLHandler {
    /// What an open element is to the reader.
    private enum Place {
        case root, header, body, unit, variant, segment, note, property
        /// An element of a `seg` that holds text.
        case spanning
        /// An element of a `seg` that holds a code, or an element inside it.
        case code
        /// Anything else; what is in it is passed over.
        case other
    }

    /// The most bytes of text, properties and codes a unit may hold.
    static let longestUnit = 16_000_000

    /// What a `tu` gave.
    typealias Element = (units: [ImportedUnit], issues: [ImportIssue])

    private var elements: [Element] = []
    private var places: [Place] = []
    private var sourceTag: String?
    private var unit: TMXUnitDraft?
    private var variant: TMXVariantDraft?
    private var value: [UInt8] = []
    private var propertyType = ""
    private var code = CodeDraft()
    /// The names of the open spanning elements, and which code each began.
    private var spans: [(name: String, code: Int)] = []
    private var size = 0

    /// An entity refused in the attributes of the element that begins next.
    private var refused: String?

    /// Takes what the elements gave that have ended since.
    func take() -> [Element] {
        defer { elements.removeAll(keepingCapacity: true) }
        return elements
    }

    func start(_ name: String, _ attributes: XMLAttributes, line: Int) throws(InterchangeError) {
        let place = place(of: name)
        grow(by: 64)
        switch place {
        case .root: break
        case .other where places.isEmpty: throw .notTheFormat(line: line, found: name)
        case .header: sourceTag = attributes["srclang"]
        case .unit: beginUnit(attributes.all, line: line)
        case .variant: beginVariant(attributes.all)
        case .segment: variant?.hasSegment = true
        case .note, .property:
            value.removeAll(keepingCapacity: true)
            propertyType = place == .property ? attributes["type"] ?? "" : ""
        case .code: code.start(name, attributes.all)
        case .spanning: beginSpan(name, attributes.all)
        case .body, .other: break
        }
        places.append(place)
        refused = nil
    }

    func end() {
        guard let place = places.popLast() else { return }
        switch place {
        case .unit: endUnit()
        case .variant: endVariant()
        case .note: add(note: String(decoding: value, as: UTF8.self))
        case .property: add(Property(type: propertyType, value: String(decoding: value, as: UTF8.self)))
        case .code: if let markup = code.end() { add(code: markup) }
        case .spanning: endSpan()
        case .root, .header, .body, .segment, .other: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let place = places.last, unit != nil else { return }
        grow(by: bytes.count)
        guard size <= Self.longestUnit else { return }
        switch place {
        case .segment, .spanning: variant?.text.append(contentsOf: bytes)
        case .note, .property: value.append(contentsOf: bytes)
        case .code: code.text(bytes)
        case .root, .header, .body, .unit, .variant, .other: break
        }
    }

    func refusedEntity(_ name: String) {
        guard unit != nil else {
            refused = name
            return
        }
        if unit?.obstacle == nil { unit?.obstacle = .entity(name: name) }
    }

    private func place(of name: String) -> Place {
        switch (places.last, name) {
        case (nil, "tmx"): .root
        case (.root, "header"): .header
        case (.root, "body"): .body
        case (.body, "tu"): .unit
        case (.unit, "tuv"): .variant
        case (.unit, "note"), (.variant, "note"): .note
        case (.unit, "prop"), (.variant, "prop"): .property
        case (.variant, "seg"): .segment
        case (.segment, _), (.spanning, _): InlineMarkup.codeElements.contains(name) ? .code : .spanning
        case (.code, _): .code
        default: .other
        }
    }
}

extension TMXDocument {
    /// Counts what the unit holds, in bytes or so, and gives it up when that is too much.
    private func grow(by bytes: Int) {
        guard unit != nil else { return }
        size += bytes
        if size > Self.longestUnit { unit?.obstacle = .tooLong(limit: Self.longestUnit) }
    }

    private func beginUnit(_ attributes: [Property], line: Int) {
        size = 0
        var unit = TMXUnitDraft(line: line, obstacle: refused.map { .entity(name: $0) })
        for attribute in attributes {
            switch attribute.type {
            case "creationdate":
                unit.createdAt = TMXDate.seconds(attribute.value)
                if unit.createdAt == nil { unit.attributes.append(attribute) }
            case "creationid": unit.createdBy = attribute.value
            case "srclang": unit.sourceTag = attribute.value
            default: unit.attributes.append(attribute)
            }
        }
        self.unit = unit
    }

    private func endUnit() {
        guard var unit else { return }
        ForeignMarkup.restore(&unit.properties, &unit.attributes)
        elements.append(unit.units(header: sourceTag))
        self.unit = nil
    }

    private func beginVariant(_ attributes: [Property]) {
        let tag = attributes.first { $0.type == "xml:lang" } ?? attributes.first { $0.type == "lang" }
        variant = TMXVariantDraft(
            tag: tag?.value,
            attributes: attributes.filter { $0.type != "xml:lang" && $0.type != "lang" }
        )
    }

    private func endVariant() {
        guard var variant else { return }
        self.variant = nil
        guard size <= Self.longestUnit else { return }
        ForeignMarkup.restore(&variant.properties, &variant.attributes)
        unit?.variants.append(variant)
    }

    private func add(note: String) {
        guard size <= Self.longestUnit else { return }
        if variant != nil { variant?.notes.append(note) } else { unit?.notes.append(note) }
    }

    private func add(_ property: Property) {
        guard size <= Self.longestUnit else { return }
        if variant != nil { variant?.properties.append(property) } else { unit?.properties.append(property) }
    }

    private func add(code markup: String) {
        guard size <= Self.longestUnit, let position = variant?.text.count else { return }
        variant?.codes.append((position, markup))
    }

    private func beginSpan(_ name: String, _ attributes: [Property]) {
        spans.append((name, variant?.codes.count ?? 0))
        var tag = CodeDraft()
        tag.start(name, attributes)
        add(code: tag.startTag())
    }

    /// An element with nothing in it becomes one code.
    private func endSpan() {
        guard let (name, index) = spans.popLast(), let variant, index < variant.codes.count else { return }
        if index == variant.codes.count - 1, variant.codes[index].position == variant.text.count {
            let startTag = variant.codes[index].markup
            self.variant?.codes[index].markup = startTag.dropLast() + "/>"
        } else {
            add(code: "</\(name)>")
        }
    }
}
