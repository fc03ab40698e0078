/// Why a query cannot be answered.
public enum ConcordanceQueryError: Error, Hashable, Sendable {
    /// There is no word and no number in it.
    case noWord

    /// It only says what must not be there.
    case onlyExcluded
}
