internal import TMBitext
internal import TMText

extension SegmentationRule {
    /// `1.` and `а.` at the start of a line number what follows; so does `№ 5.`-like `I.`.
    static let listMarker = SegmentationRule(name: "list-marker") { place in
        guard place.isPlainStop else { return nil }
        let before = place.wordBefore
        guard !before.isEmpty, before.count <= 3,
            place.scalars[place.line.lowerBound..<before.lowerBound].allSatisfy(\.isBlank)
        else { return nil }
        let numbered = before.allSatisfy { place.classes[$0] == .digit }
        let roman = before.allSatisfy { "IVX".unicodeScalars.contains(place.scalars[$0]) }
        return numbered || roman || before.count == 1 ? .joins() : nil
    }
}
