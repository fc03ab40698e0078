internal import TMBitext

/// Builds translation units from the elements of a TMX, one `tu` at a time.
struct TMXBuilder {
    /// What an open element is to the reader.
    private enum Place {
        case root, header, body, unit, variant, segment, note, property
        /// An element inside a `seg`.
        case inline
        /// Anything else; what is in it is passed over.
        case other
    }

    /// The most bytes of text, properties and codes a unit may hold.
    static let longestUnit = 16_000_000

    /// What the elements gave that have ended since this was last emptied.
    var found = FoundUnits()

    private var places: [Place] = []
    private var languages = TMXLanguages()
    private var source: Int?
    private var unit: TMXUnitDraft?
    private var variant: TMXVariantDraft?
    /// The text of the variant.
    private var segment = InlineText()
    /// The text of the note or property.
    private var value: [UInt8] = []
    private var propertyType = ""
    private var propertyTypes = RecentStrings(capacity: 32)
    private var longValues = RecentStrings(capacity: 16)
    private var size = 0

    /// An entity refused in the attributes of the element that begins next.
    private var refused: String?

    /// An element begins.
    mutating func start(_ name: String, _ attributes: XMLAttributes, line: Int) throws(InterchangeError) {
        let place = place(of: name)
        grow(by: 64)
        switch place {
        case .root: break
        case .other where places.isEmpty: throw .notTheFormat(line: line, found: name)
        case .header: source = attributes["srclang"].map { languages.read($0) }
        case .unit: beginUnit(attributes, line: line)
        case .variant: beginVariant(attributes)
        case .segment: variant?.hasSegment = true
        case .note: value.removeAll(keepingCapacity: true)
        case .property: beginProperty(attributes)
        case .inline: segment.start(name, attributes, isCode: InlineMarkup.codeElements.contains(name))
        case .body, .other: break
        }
        places.append(place)
        refused = nil
    }

    /// The innermost element ends.
    mutating func end() {
        guard let place = places.popLast() else { return }
        switch place {
        case .unit: endUnit()
        case .variant: endVariant()
        case .note: add(note: String(decoding: value, as: UTF8.self))
        case .property: add(Property(type: propertyType, value: propertyValue()))
        case .inline: segment.end()
        case .root, .header, .body, .segment, .other: break
        }
    }

    /// A piece of text.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let place = places.last, unit != nil else { return }
        grow(by: bytes.count)
        guard size <= Self.longestUnit else { return }
        switch place {
        case .segment, .inline: segment.text(bytes)
        case .note, .property: value.append(contentsOf: bytes)
        case .root, .header, .body, .unit, .variant, .other: break
        }
    }

    /// An entity stands for nothing. Between the units that spoils none.
    mutating func refusedEntity(_ name: String, isInAttribute: Bool) {
        guard unit != nil else {
            if isInAttribute { refused = name }
            return
        }
        if unit?.obstacle == nil { unit?.obstacle = .entity(name: name) }
    }

    /// Characters of the next text were replaced.
    mutating func replacedCharacters(_ count: Int) {
        unit?.replaced += count
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
        case (.segment, _), (.inline, _): .inline
        default: .other
        }
    }
}

extension TMXBuilder {
    /// Counts what the unit holds, in bytes or so, and gives it up when that is too much.
    private mutating func grow(by bytes: Int) {
        guard unit != nil else { return }
        size += bytes
        if size > Self.longestUnit { unit?.obstacle = .tooLong(limit: Self.longestUnit) }
    }

    private mutating func beginUnit(_ attributes: XMLAttributes, line: Int) {
        size = 0
        var unit = TMXUnitDraft(line: line, obstacle: refused.map { .entity(name: $0) })
        for index in 0..<attributes.count {
            let name = attributes.name(index)
            switch name {
            case "creationdate":
                let date = attributes.bytes(index)
                unit.createdAt = TMXDate.seconds(exactly: date) ?? TMXDate.seconds(attributes.value(index))
                if unit.createdAt == nil {
                    unit.attributes.append(Property(type: name, value: attributes.value(index)))
                }
            case "creationid": unit.createdBy = attributes.value(index)
            case "srclang": unit.source = languages.read(attributes.value(index))
            default: unit.attributes.append(Property(type: name, value: attributes.value(index)))
            }
        }
        unit.variants.reserveCapacity(2)
        self.unit = unit
    }

    private mutating func endUnit() {
        guard var unit = unit.take() else { return }
        unit.finish(source: (unit.source ?? source).map { languages[$0] }, into: &found)
    }

    private mutating func beginVariant(_ attributes: XMLAttributes) {
        segment.removeAll()
        var variant = TMXVariantDraft()
        for index in 0..<attributes.count {
            let name = attributes.name(index)
            switch name {
            case "xml:lang": variant.tag = languages.read(attributes, index)
            case "lang": if variant.tag == nil { variant.tag = languages.read(attributes, index) }
            default: variant.attributes.append(Property(type: name, value: attributes.value(index)))
            }
        }
        self.variant = variant
    }

    private mutating func endVariant() {
        guard var draft = variant.take(), size <= Self.longestUnit else { return }
        let tag = draft.tag.map { languages[$0] }
        do throws(ImportIssue.Reason) {
            unit?.variants.append((tag?.identity ?? 0, try draft.variant(segment, tag)))
        } catch {
            unit?.reasons.append(error)
        }
    }

    private mutating func beginProperty(_ attributes: XMLAttributes) {
        value.removeAll(keepingCapacity: true)
        propertyType = ""
        for index in 0..<attributes.count where attributes.name(index) == "type" {
            propertyType = propertyTypes.string(attributes.bytes(index), else: attributes.value(index))
        }
    }

    private mutating func propertyValue() -> String {
        guard value.count > 15 else { return String(decoding: value, as: UTF8.self) }
        return value.withUnsafeBufferPointer { longValues.string($0) }
    }

    private mutating func add(note: String) {
        guard size <= Self.longestUnit else { return }
        if variant != nil { variant?.notes.append(note) } else { unit?.notes.append(note) }
    }

    private mutating func add(_ property: Property) {
        guard size <= Self.longestUnit else { return }
        if variant != nil { variant?.properties.append(property) } else { unit?.properties.append(property) }
    }
}
