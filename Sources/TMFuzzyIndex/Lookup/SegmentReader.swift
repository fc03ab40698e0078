/// Reads the sections of an index file; each chunk's checksum is compared when the chunk is first read.
///
/// One reader serves one look-up at a time.
final class SegmentReader {
    let segment: IndexSegment

    private let isVerified: UnsafeMutablePointer<Bool>
    private let sectionStarts: [Int]

    init(_ segment: IndexSegment) {
        self.segment = segment
        isVerified = .allocate(capacity: segment.chunkCount)
        isVerified.initialize(repeating: false, count: segment.chunkCount)
        sectionStarts = segment.header.sections.map(\.lowerBound)
    }

    deinit {
        isVerified.deallocate()
    }

    /// The bytes of a section from `offset` on, of which `count` are verified.
    @inline(__always)
    func bytes(_ section: IndexSection, at offset: Int, count: Int) throws(FuzzyIndexError) -> UnsafeRawPointer {
        let position = sectionStarts[section.rawValue] + offset
        let first = (position - IndexHeader.bodyStart) / IndexHeader.chunkBytes
        let last = (position + count - 1 - IndexHeader.bodyStart) / IndexHeader.chunkBytes
        if first != last || !isVerified[first] { try verify(first, last) }
        return segment.start + position
    }

    /// The number at an index of a section of numbers.
    @inline(__always)
    func number<Number: FixedWidthInteger>(
        _ section: IndexSection,
        at index: Int,
        as: Number.Type = Number.self
    ) throws(FuzzyIndexError) -> Number {
        let size = MemoryLayout<Number>.size
        return try bytes(section, at: index * size, count: size).load(as: Number.self)
    }

    /// The bytes of a list of a section, whose lists begin where another section says.
    @inline(__always)
    func list(
        _ section: IndexSection,
        _ starts: IndexSection,
        at index: Int
    ) throws(FuzzyIndexError) -> UnsafeRawBufferPointer {
        let bounds = try bytes(starts, at: index * 4, count: 8)
        let (start, end) = (Int(bounds.load(as: UInt32.self)), Int(bounds.load(fromByteOffset: 4, as: UInt32.self)))
        return UnsafeRawBufferPointer(start: try bytes(section, at: start, count: end - start + 1), count: end - start)
    }

    /// The units that hold a word.
    func units(ofWord word: UInt32) throws(FuzzyIndexError) -> PostingList {
        try postings(.wordUnits, .wordUnitStarts, at: word)
    }

    /// The words that hold a trigram.
    func words(ofTrigram trigram: UInt32) throws(FuzzyIndexError) -> PostingList {
        try postings(.trigramWords, .trigramWordStarts, at: trigram)
    }

    private func postings(
        _ section: IndexSection,
        _ starts: IndexSection,
        at index: UInt32
    ) throws(FuzzyIndexError) -> PostingList {
        let list = try list(section, starts, at: Int(index))
        guard let start = list.baseAddress else { throw damage(-1) }
        return PostingList(start)
    }

    /// The number of a word; `nil` for one that no unit holds.
    func word(_ word: String) throws(FuzzyIndexError) -> UInt32? {
        let hash = WordHash.of(word)
        let places = try places(ofHash: hash, .wordDirectory, keyCount: segment.header.wordCount)
        for place in places where try number(.wordHashes, at: place) == hash {
            return try number(.wordNumbers, at: place)
        }
        return nil
    }

    /// The number of a trigram; `nil` for one that no word holds.
    func trigram(_ trigram: Trigram) throws(FuzzyIndexError) -> UInt32? {
        let hash = Trigram.hash(ofCode: trigram.code)
        let places = try places(ofHash: hash, .trigramDirectory, keyCount: segment.header.trigramCount)
        for place in places where try number(.trigrams, at: place) == trigram.code { return UInt32(place) }
        return nil
    }

    /// The weights of all trigrams.
    func weights() throws(FuzzyIndexError) -> TrigramWeights {
        var weights: [Trigram: UInt32] = [:]
        for number in 0..<UInt32(segment.header.trigramCount) {
            let trigram = Trigram(code: try self.number(.trigrams, at: Int(number)))
            weights[trigram] = UInt32(try weight(ofTrigram: number))
        }
        return TrigramWeights(weights, unseen: segment.header.unseenWeight)
    }

    /// What a trigram weighs; `nil` stands for one that the file lacks.
    func weight(ofTrigram trigram: UInt32?) throws(FuzzyIndexError) -> Int {
        guard let trigram else { return Int(segment.header.unseenWeight) }
        return Int(try bytes(.trigramWeights, at: 12 * Int(trigram), count: 12).load(as: UInt32.self))
    }

    /// How many words hold a trigram, and how many units these words stand in, added up.
    func counts(ofTrigram trigram: UInt32) throws(FuzzyIndexError) -> (words: Int, units: Int) {
        let counts = try bytes(.trigramWeights, at: 12 * Int(trigram), count: 12)
        return (
            Int(counts.load(fromByteOffset: 4, as: UInt32.self)), Int(counts.load(fromByteOffset: 8, as: UInt32.self))
        )
    }

    /// The blocks that hold units.
    func blocks(holding units: Range<UInt32>) throws(FuzzyIndexError) -> UnsafeBufferPointer<UnitBlock> {
        let first = Int(units.lowerBound) >> UnitBlock.shift
        let last = units.isEmpty ? first : Int(units.upperBound - 1) >> UnitBlock.shift + 1
        let size = MemoryLayout<UnitBlock>.stride
        let start = try bytes(.unitBlocks, at: first * size, count: max(1, (last - first) * size))
        return UnsafeBufferPointer(start: start.assumingMemoryBound(to: UnitBlock.self), count: last - first)
    }

    /// What is known of a range of units without reading their rows.
    func summaries(of units: Range<UInt32>) throws(FuzzyIndexError) -> UnitSummaries {
        let size = MemoryLayout<UnitSummary>.stride
        let (first, count) = (Int(units.lowerBound), max(1, units.count))
        return UnitSummaries(try bytes(.unitSummaries, at: size * first, count: size * count) - size * first)
    }

    /// The weight of a unit's trigrams, roughly.
    @inline(__always)
    func roughTotal(ofUnit unit: Int) throws(FuzzyIndexError) -> RoughWeight {
        let size = MemoryLayout<UnitSummary>.stride
        return try bytes(.unitSummaries, at: size * unit, count: size).load(as: UnitSummary.self).total
    }

    /// The identifier of a unit.
    func identifier(_ unit: Int) throws(FuzzyIndexError) -> Int64 {
        guard segment.header.hasShortIdentifiers else { return try number(.identifiers, at: unit) }
        return segment.header.firstIdentifier + Int64(try number(.identifiers, at: unit, as: UInt32.self))
    }

    /// The units whose texts have between `fewest` and `most` tokens.
    func units(withTokens fewest: Int, through most: Int) throws(FuzzyIndexError) -> Range<UInt32> {
        let lower = try firstUnit(withTokens: fewest)
        let upper = try firstUnit(withTokens: most == Int.max ? most : most + 1)
        return lower..<max(lower, upper)
    }

    private func firstUnit(withTokens count: Int) throws(FuzzyIndexError) -> UInt32 {
        let entries = segment.header.sections[IndexSection.tokenCounts.rawValue].count / 8
        let table = try bytes(.tokenCounts, at: 0, count: entries * 8)
        var (low, high) = (0, entries - 1)
        while low < high {
            let middle = (low + high) / 2
            if Int(table.load(fromByteOffset: 8 * middle, as: UInt32.self)) < count {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return table.load(fromByteOffset: 8 * low + 4, as: UInt32.self)
    }

    /// Where keys with a hash may stand.
    private func places(
        ofHash hash: UInt64,
        _ directory: IndexSection,
        keyCount: Int
    ) throws(FuzzyIndexError) -> Range<Int> {
        let value = Int(hash >> KeyDirectory.shift(keyCount: keyCount))
        let bounds = try bytes(directory, at: 4 * value, count: 8)
        return Int(bounds.load(as: UInt32.self))..<Int(bounds.load(fromByteOffset: 4, as: UInt32.self))
    }

    /// Compares the checksums of all chunks.
    func verifyAll() throws(FuzzyIndexError) {
        if segment.chunkCount > 0 { try verify(0, segment.chunkCount - 1) }
    }

    private func verify(_ first: Int, _ last: Int) throws(FuzzyIndexError) {
        guard first >= 0, last < segment.chunkCount else { throw damage(last) }
        for chunk in first...max(first, last) where !isVerified[chunk] {
            let start = IndexHeader.bodyStart + chunk * IndexHeader.chunkBytes
            let end = min(start + IndexHeader.chunkBytes, segment.header.checksums.lowerBound)
            let sum = segment.checksums.loadUnaligned(fromByteOffset: 8 * chunk, as: UInt64.self)
            guard Checksum.of(segment.start + start, count: end - start) == sum else { throw damage(chunk) }
            isVerified[chunk] = true
        }
    }

    private func damage(_ part: Int) -> FuzzyIndexError {
        .damaged(path: segment.path, part: part)
    }
}
