internal import TMText

extension SegmentationRule {
    /// A quotation and who said it are one sentence: `«…!» – деді ол`, `«…?» — спросил он`, `…! — сказал он`.
    static let attribution = SegmentationRule(name: "attribution") { place in
        guard place.hasSpace, BoundaryContext.dashes.contains(place.scalars[place.next]) else { return nil }
        var at = place.next + 1
        while at < place.line.upperBound, place.classes[at] == .space { at += 1 }
        guard at < place.line.upperBound else { return .joins() }
        return place.classes[at] == .lowercase || place.hasClosing ? .joins() : nil
    }
}
