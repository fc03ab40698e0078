/// What decides where sentences end.
public enum SegmentationEngine: String, Sendable, CaseIterable {
    /// ICU's proposals, and rules that remove and add boundaries.
    case rules

    /// ICU alone.
    case icu
}
