/// What is known of a segment before its words are read, as far as it tells whether the segment has a counterpart.
enum SegmentTrait: Int, CaseIterable, Sendable {
    /// Running text.
    case plain

    /// The headline: newspapers often give an article another one.
    case headline

    /// It stands in several documents of the batch: page noise, most of the time.
    case repeated
}

/// The traits of a document's segments, by position.
typealias SegmentTraits = (source: [SegmentTrait], target: [SegmentTrait])
