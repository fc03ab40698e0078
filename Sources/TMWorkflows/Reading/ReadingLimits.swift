internal import TMArchives

/// How much is read of one page.
enum ReadingLimits {
    /// The most bytes of a page.
    static let pageSize = 32 << 20

    /// What an archive may unpack to.
    static let archive = ArchiveLimits(entrySize: pageSize)
}
