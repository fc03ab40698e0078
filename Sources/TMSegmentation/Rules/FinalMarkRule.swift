extension SegmentationRule {
    /// A final mark, white space, and a capital, a digit, a sign before a number or a name: a sentence ends, also where ICU
    /// says no (behind `…`, before a digit).
    static let finalMark = SegmentationRule(name: "final-mark") { place in
        guard place.hasSpace else { return nil }
        if place.units.has([.upper, .uncased, .digit], at: place.after.lowerBound) { return .breaks() }
        let sign = place.units[place.next]
        let behind = place.units.skip(.blank, from: place.next + 1)
        switch sign {
        case 0x2116, 0x24, 0x20AC, 0x20B8, 0xA7, 0x2B: return place.units.has(.digit, at: behind) ? .breaks() : nil
        case 0x40, 0x23: return place.units.has(.letter, at: behind) ? .breaks() : nil
        default: return place.opensNext && sign != UInt16(ascii: "(") && behind == place.next + 1 ? .breaks() : nil
        }
    }
}
