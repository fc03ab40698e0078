/// A file of an archive in a page cache, all of its pages known.
public struct CachedFile: Hashable, Sendable {
    /// Its number in the cache.
    public let number: Int64

    /// The paths of its entries that hold no page.
    public let ignored: [String]
}
