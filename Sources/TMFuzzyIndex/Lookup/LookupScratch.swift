/// The working memory of a look-up in one index file, kept from look-up to look-up. All numbers are 0 between them.
///
/// It takes 12 bytes a word, of which pages are used only as look-ups touch them, and about 4 for each word of a
/// unit that is found.
final class LookupScratch {
    /// Reads the file.
    let reader: SegmentReader

    /// The units found.
    let hits: UnitHits

    /// The units found, to be looked through.
    let found: HitList

    /// What each word adds to the units that hold it: see `HitCounter`.
    let gains: ZeroedBuffer<UInt32>

    /// The words that have gains.
    let gainingWords: WordMarks

    /// What is known of each word that was met: see `WordNote`.
    let notes: ZeroedBuffer<UInt64>

    /// The weight of each trigram that the query holds.
    let trigramWeights: ZeroedBuffer<UInt32>

    /// How often the query still has each trigram.
    let trigramsLeft: ZeroedBuffer<Int32>

    /// Room for a block of a `PostingList`.
    let block: ZeroedBuffer<UInt32>

    init(_ segment: IndexSegment) {
        reader = SegmentReader(segment)
        let header = segment.header
        hits = UnitHits(unitCount: header.unitCount)
        found = HitList(unitCount: header.unitCount)
        gains = ZeroedBuffer(count: header.wordCount)
        gainingWords = WordMarks(wordCount: header.wordCount)
        notes = ZeroedBuffer(count: header.wordCount)
        trigramWeights = ZeroedBuffer(count: header.trigramCount)
        trigramsLeft = ZeroedBuffer(count: header.trigramCount)
        block = ZeroedBuffer(count: PostingList.blockCount)
    }
}
