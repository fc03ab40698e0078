internal import TMText

extension SegmentationRule {
    /// One upper-case letter and a stop before a capital is an initial: `Қ. Тоқаев`, `А. Б. Серіков`, `Дж. Лондон`.
    static let initials = SegmentationRule(name: "initials") { place in
        guard place.isPlainStop else { return nil }
        let before = place.wordBefore
        guard let last = before.last, place.classes[last] != .digit else { return nil }
        let parts = place.scalars[before].split(separator: ".")
        let isInitial = parts.last.map {
            $0.count == 1 || ["Дж", "Ю", "Ж"].contains(String(String.UnicodeScalarView($0)))
        }
        guard isInitial == true, place.classes[before.lowerBound] == .uppercase else { return nil }
        guard let first = place.wordAfter.first, place.classes[first] == .uppercase else { return .joins() }
        return place.wordAfter.lowerBound == place.next ? .joins() : nil
    }
}
