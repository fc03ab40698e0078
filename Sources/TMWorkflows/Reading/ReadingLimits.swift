internal import TMArchives

/// How much is read of one page.
enum ReadingLimits {
    /// The most bytes of a page.
    static let pageSize = 32 << 20

    /// The most bytes of a document that is translated: it is held as a whole, several times over, since what is not filled in
    /// stays as it is byte by byte.
    static let documentSize = 128 << 20

    /// What an archive may unpack to.
    static let archive = ArchiveLimits(entrySize: pageSize)
}
