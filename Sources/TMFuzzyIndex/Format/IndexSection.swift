/// The parts of an index file, in the order they stand in. Numbers are little-endian; every section begins at a
/// multiple of 8 bytes.
///
/// *Units* are numbered by how many tokens their texts have, then by the weight of their trigrams, which rises where
/// the count is even and falls where it is odd, then as they came; *words* by how many units hold them, the most frequent
/// first; *trigrams* by the hashes of their codes.
enum IndexSection: Int, CaseIterable {
    /// The token counts that occur, rising, each with the first unit that has so many: pairs of `UInt32`; behind the
    /// last the number of units, with a token count of 0.
    case tokenCounts

    /// What units that follow one another have in common: a `UnitBlock`, four `UInt32`, for each 512.
    case unitBlocks

    /// What is known of each unit without reading its row: `UnitSummary`, two `UInt64`.
    case unitSummaries

    /// The identifier of each unit: `Int64`, or `UInt32` above the smallest where the header says so.
    case identifiers

    /// Where each unit's row begins in `rows`, and behind them where the last one ends: `UInt32`.
    case rowStarts

    /// For each unit its text's fingerprint (`UInt32`) and the numbers of its words in order (`VarInt`).
    case rows

    /// Where words stand in the next two sections: `KeyDirectory`, `UInt32`.
    case wordDirectory

    /// The hashes of all words, rising: `UInt64`.
    case wordHashes

    /// The number of the word of each hash: `UInt32`.
    case wordNumbers

    /// Where each word's list begins in `wordUnits`, and behind them where the last one ends: `UInt32`.
    case wordUnitStarts

    /// For each word the units that hold it: `PostingList`.
    case wordUnits

    /// The weight of each word's trigrams: `UInt32`.
    case wordWeights

    /// Where each word's list begins in `wordTrigrams`, and behind them where the last one ends: `UInt32`.
    case wordTrigramStarts

    /// For each word the numbers of its trigrams, repeated ones repeated: `VarInt`.
    case wordTrigrams

    /// Where trigrams stand: `KeyDirectory`, `UInt32`.
    case trigramDirectory

    /// The codes of all trigrams: `UInt64`.
    case trigrams

    /// What each trigram weighs, how many words hold it, and how many units these words stand in, added up: three
    /// `UInt32`.
    case trigramWeights

    /// Where each trigram's list begins in `trigramWords`, and behind them where the last one ends: `UInt32`.
    case trigramWordStarts

    /// For each trigram the words that hold it: `PostingList`.
    case trigramWords
}
