/// A run of words that may be a term: it begins and ends with words that name something, and stands often enough.
struct TermCandidate: Sendable {
    /// The most words of a term.
    static let mostWords = 8

    /// Where its places begin in ``SortedPlaces``.
    let start: Int32

    /// How often it stands in the texts.
    let count: Int32

    /// The number of its words.
    let length: Int32

    /// Whether it is whole, so that it may be a term: see ``Wholeness``. Others are single words.
    let isWhole: Bool

    /// Its places in ``SortedPlaces``.
    var range: Range<Int> { Int(start)..<Int(start + count) }
}
