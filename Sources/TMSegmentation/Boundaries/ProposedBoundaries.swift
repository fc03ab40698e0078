internal import TMBitext
internal import TMText

/// ICU's sentence boundaries. Most places are decided by a rule, whatever ICU would propose there; so ICU is asked only
/// about the rest, and about whole texts where it decides alone.
final class ProposedBoundaries {
    /// How much of the text on either side of a place ICU sees.
    private static let surroundings = 256

    private let breaker: SentenceBreaker?
    private var buffer: [Int32] = []

    init(language: Language) {
        breaker = SentenceBreaker(language: language)
    }

    /// Whether ICU proposes a boundary right before a unit. Bounded time.
    func hold(_ place: Int, in units: Units) -> Bool {
        let start = max(0, place - Self.surroundings)
        let length = min(units.count, place + Self.surroundings) - start
        let text = UnsafeBufferPointer(start: units.text + start, count: length)
        let count = breaker?.find(in: text, boundaries: &buffer) ?? 0
        return buffer.prefix(count).contains(Int32(place - start))
    }

    /// All boundaries behind 0, the end included. Linear.
    func all(in units: UnsafeBufferPointer<UInt16>) -> ArraySlice<Int32> {
        let count = breaker?.find(in: units, boundaries: &buffer) ?? 0
        return buffer.prefix(count)
    }
}
