extension SegmentationRule {
    /// A number, letter or Roman figure with a stop at the start of a sentence marks what follows: `1.`, `а.`, `IV.`
    static let listMarker = SegmentationRule(name: "list-marker") { place in
        guard place.isPlainStop, place.before.lowerBound == place.listStart, !place.before.isEmpty else { return nil }
        let units = place.units
        let isNumber = place.before.count <= 6 && place.before.allSatisfy { units.has(.digit, at: $0) || units.has(0x2E, at: $0) }
        let isRoman = place.before.count <= 5 && place.before.allSatisfy { units.isRoman($0) }
        return isNumber || isRoman || place.before.count == 1 ? .joins() : nil
    }
}

extension BoundaryContext {
    /// The start of the sentence, a bullet, dash or section sign passed over.
    fileprivate var listStart: Int {
        let at = units.has(.dash, at: sentence) || units.has(0xA7, at: sentence) || units.has(0x2022, at: sentence) ? sentence + 1 : sentence
        return units.skip(.blank, from: at)
    }
}
