/// Compares a query with single units of an index file, exactly; cheap bounds go before each costly step.
struct UnitVerifier {
    private let query: SegmentQuery
    private let scratch: LookupScratch
    private let pattern: WordPattern
    /// How often the query still has the word of each code.
    private var wordsLeft: [Int32] = [0]
    private var words: [UInt32] = []
    private var unitCodes: [UInt32] = []
    /// The words whose entries of the scratch are not 0.
    private var weighedWords: [UInt32] = []

    init(_ query: SegmentQuery, scratch: LookupScratch) {
        self.query = query
        self.scratch = scratch
        for (index, word) in query.words.enumerated() {
            scratch.codes.start[Int(word.number)] = UInt32(index + 1)
            wordsLeft.append(Int32(word.count))
        }
        for trigram in query.trigrams {
            scratch.trigramWeights.start[Int(trigram.number)] = UInt32(trigram.weight)
            scratch.trigramsLeft.start[Int(trigram.number)] = Int32(trigram.count)
        }
        pattern = WordPattern(
            query.tokens.map { number in number.map { scratch.codes.start[Int($0)] } ?? 0 },
            codeCount: query.words.count + 1
        )
    }

    /// Clears what it wrote into the scratch.
    func end() {
        for word in query.words { scratch.codes.start[Int(word.number)] = 0 }
        for word in weighedWords { scratch.sharedWeights.start[Int(word)] = 0 }
        for trigram in query.trigrams {
            scratch.trigramWeights.start[Int(trigram.number)] = 0
            scratch.trigramsLeft.start[Int(trigram.number)] = 0
        }
    }

    /// The likeness of a unit; `nil` where it is below `least`.
    mutating func similarity(of unit: Int, least: Similarity) throws(FuzzyIndexError) -> Similarity? {
        let summary = try scratch.reader.summary(unit)
        let row = try scratch.reader.list(.rows, .rowStarts, at: unit)
        guard let start = row.baseAddress else { return nil }
        let (equal, mostShared) = try read(start + 4, count: Int(summary.tokenCount))
        let longer = max(Int(summary.tokenCount), query.tokenCount)
        let total = query.total + Int(summary.total)
        func reaches(_ distance: Int, _ shared: Int) -> Bool {
            Similarity.reaches(least, distance: distance, longer: longer, shared: shared, total: total)
        }
        guard reaches(longer - equal, mostShared) else { return nil }
        let distance = unitCodes.withUnsafeBufferPointer(pattern.distance)
        guard reaches(distance, mostShared) else { return nil }
        if distance == 0, start.loadUnaligned(as: UInt32.self) == query.fingerprint { return .same }
        let shared = try sharedWeight()
        let similarity = Similarity(distance: distance, longer: longer, shared: shared, total: total)
        return similarity >= least ? similarity : nil
    }

    /// Reads a row of words. Returns how many of the query's tokens are in it, and the weight of its trigrams that the
    /// query has at all.
    private mutating func read(
        _ start: UnsafeRawPointer,
        count: Int
    ) throws(FuzzyIndexError) -> (equal: Int, mostShared: Int) {
        words.removeAll(keepingCapacity: true)
        unitCodes.removeAll(keepingCapacity: true)
        var (next, equal, mostShared) = (start, 0, 0)
        for _ in 0..<count {
            let word = VarInt.read(&next)
            let code = scratch.codes.start[Int(word)]
            words.append(word)
            unitCodes.append(code)
            wordsLeft[Int(code)] -= 1
            if wordsLeft[Int(code)] >= 0 { equal += 1 }
            mostShared += Int(try sharedWeight(ofWord: word))
        }
        for code in unitCodes { wordsLeft[Int(code)] += 1 }
        return (equal, mostShared)
    }

    /// The weight of a word's trigrams that the query has at all.
    private mutating func sharedWeight(ofWord word: UInt32) throws(FuzzyIndexError) -> UInt32 {
        let known = scratch.sharedWeights.start[Int(word)]
        if known > 0 { return known - 1 }
        var weight: UInt32 = 0
        try forEachTrigram(ofWord: word) { weight += scratch.trigramWeights.start[$0] }
        scratch.sharedWeights.start[Int(word)] = weight + 1
        weighedWords.append(word)
        return weight
    }

    /// The weight of the trigrams that the query and the row read last share, repeated ones as often as in both.
    private func sharedWeight() throws(FuzzyIndexError) -> Int {
        let left = scratch.trigramsLeft.start
        let weights = scratch.trigramWeights.start
        var shared = 0
        for word in words where scratch.sharedWeights.start[Int(word)] > 1 {
            try forEachTrigram(ofWord: word) { trigram in
                left[trigram] -= 1
                if left[trigram] >= 0 { shared += Int(weights[trigram]) }
            }
        }
        for word in words where scratch.sharedWeights.start[Int(word)] > 1 {
            try forEachTrigram(ofWord: word) { left[$0] += 1 }
        }
        return shared
    }

    @inline(__always)
    private func forEachTrigram(ofWord word: UInt32, _ body: (Int) -> Void) throws(FuzzyIndexError) {
        let list = try scratch.reader.list(.wordTrigrams, .wordTrigramStarts, at: Int(word))
        guard var next = list.baseAddress else { return }
        let end = next + list.count
        while next < end { body(Int(VarInt.read(&next))) }
    }
}
