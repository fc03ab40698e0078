internal import TMFuzzyIndex

extension FuzzyIndexError {
    /// The file that has a fault, and which; `nil` where there is nothing to tell: a file that is only behind.
    var fault: (path: String, fault: IndexNotice.Fault)? {
        switch self {
        case .unreadable(let path): (path, .unreadable)
        case .foreign(let path): (path, .foreign)
        case .version(let path, _, _): (path, .version)
        case .truncated(let path, _, _): (path, .truncated)
        case .damaged(let path, _): (path, .damaged)
        case .stale, .otherBase, .unwritable: nil
        }
    }
}
