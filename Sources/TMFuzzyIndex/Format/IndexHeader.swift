/// The first bytes of an index file: what it is, what it was made of, where its sections stand.
struct IndexHeader: Equatable {
    /// The first eight bytes of every index file: `tmFuzzy` and a line feed.
    static let magic: UInt64 = 0x0A79_7A7A_7546_6D74

    /// The version of the format that this code reads and writes.
    static let version = 3

    /// The bytes of a header.
    static let byteCount = 512

    /// The bytes that one checksum covers.
    static let chunkBytes = 1 << 14

    /// What the index was made of.
    var stamp: IndexStamp
    /// A number for this very index, for which an index of added units is made.
    var identity: UInt64
    /// The identity of the index whose weights this one uses: its own, or that of the index it adds to.
    var base: UInt64
    /// The number of units.
    var unitCount: Int
    /// The number of distinct words.
    var wordCount: Int
    /// The number of distinct trigrams.
    var trigramCount: Int
    /// The weight of a trigram that is not in the file.
    var unseenWeight: UInt32
    /// The smallest identifier of a unit.
    var firstIdentifier: Int64
    /// Whether identifiers are kept as `UInt32` above the smallest.
    var hasShortIdentifiers: Bool
    /// Where each section stands in the file, by `IndexSection.rawValue`.
    var sections: [Range<Int>]
    /// Where the chunks' checksums stand; the file ends behind them.
    var checksums: Range<Int>
    /// The checksum of the chunks' checksums.
    var checksumOfChecksums: UInt64

    /// The bytes of the whole file.
    var fileBytes: Int { checksums.upperBound }

    /// Where the chunks begin.
    static let bodyStart = byteCount
}
