/// How much an archive may unpack to. An archive beyond a limit is a bomb or damaged, not a newspaper.
public struct ArchiveLimits: Hashable, Sendable {
    /// The most bytes of one entry that is read as a whole.
    public var entrySize: Int

    /// The most bytes of all entries together.
    public var totalSize: Int

    /// The most bytes that one packed byte may give, once 64 MB are unpacked. Text packs to a tenth, repeating logs to a
    /// hundredth, zeros to a thousandth.
    public var ratio: Int

    /// The most entries.
    public var entryCount: Int

    /// The most bytes of a name.
    public var nameLength: Int

    /// Creates limits; those of a newspaper's archive unless told otherwise.
    public init(
        entrySize: Int = 32 << 20,
        totalSize: Int = 64 << 30,
        ratio: Int = 250,
        entryCount: Int = 5_000_000,
        nameLength: Int = 1_000
    ) {
        self.entrySize = entrySize
        self.totalSize = totalSize
        self.ratio = ratio
        self.entryCount = entryCount
        self.nameLength = nameLength
    }

    /// From how many unpacked bytes on the ratio counts.
    static let ratioStart = 64 << 20
}
