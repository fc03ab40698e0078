/// Compares a query with single units of an index file, exactly; cheap bounds go before each costly step.
struct UnitVerifier {
    private let query: SegmentQuery
    private let scratch: LookupScratch
    private let pattern: WordPattern
    /// How often the query still has the word of each code; nothing of code 0, the words that it lacks.
    private var wordsLeft: [Int32] = [0]
    /// The words of the unit read last, and the pattern's codes for them.
    private var words: [UInt32] = []
    private var codes: [UInt32] = []
    /// The words that are noted in the scratch.
    private var notedWords: [UInt32] = []

    init(_ query: SegmentQuery, scratch: LookupScratch) throws(FuzzyIndexError) {
        self.query = query
        self.scratch = scratch
        for trigram in query.trigrams {
            scratch.trigramWeights.start[Int(trigram.number)] = UInt32(trigram.weight)
            scratch.trigramsLeft.start[Int(trigram.number)] = Int32(trigram.count)
        }
        let notes = scratch.notes.start
        for (index, word) in query.words.enumerated() {
            let weight: UInt32 = try scratch.reader.number(.wordWeights, at: Int(word.number))
            notes[Int(word.number)] = WordNote(code: index + 1, sharedWeight: Int(weight)).bits
            notedWords.append(word.number)
            wordsLeft.append(Int32(word.count))
        }
        let codes = query.tokens.map { token in token.map { UInt32(WordNote(bits: notes[Int($0)]).code) } ?? 0 }
        pattern = WordPattern(codes, codeCount: query.words.count + 1)
    }

    /// Clears what it wrote into the scratch.
    func end() {
        for word in notedWords { scratch.notes.start[Int(word)] = 0 }
        for trigram in query.trigrams {
            scratch.trigramWeights.start[Int(trigram.number)] = 0
            scratch.trigramsLeft.start[Int(trigram.number)] = 0
        }
    }

    /// The likeness of a unit; `nil` where it is below `least`.
    ///
    /// - Parameter mostShared: a weight of shared trigrams that the unit does not exceed.
    mutating func similarity(
        of unit: Int,
        mostShared: Int,
        least: Similarity
    ) throws(FuzzyIndexError) -> Similarity? {
        let row = try scratch.reader.list(.rows, .rowStarts, at: unit)
        guard let start = row.baseAddress else { return nil }
        let equal = read(start + 4, end: start + row.count)
        let longer = max(words.count, query.tokenCount)
        let unitTotal = try scratch.reader.roughTotal(ofUnit: unit)
        func reaches(_ distance: Int, _ shared: Int) -> Bool {
            Similarity.reaches(
                least,
                distance: distance,
                longer: longer,
                shared: min(shared, query.total),
                total: query.total + unitTotal.least
            )
        }
        let mostShared = min(mostShared, unitTotal.greatest)
        guard reaches(longer - equal, mostShared) else { return nil }
        let distance = codes.withUnsafeBufferPointer(pattern.distance)
        guard reaches(distance, mostShared), reaches(distance, try self.mostShared()) else { return nil }
        if distance == 0, start.loadUnaligned(as: UInt32.self) == query.fingerprint { return .same }
        let similarity = Similarity(
            distance: distance,
            longer: longer,
            shared: try sharedWeight(),
            total: query.total + (try total())
        )
        return similarity >= least ? similarity : nil
    }

    /// Reads a row of words. Returns how many of the query's tokens are in it.
    private mutating func read(_ start: UnsafeRawPointer, end: UnsafeRawPointer) -> Int {
        words.removeAll(keepingCapacity: true)
        codes.removeAll(keepingCapacity: true)
        let notes = scratch.notes.start
        var (next, equal) = (start, 0)
        while next < end {
            let word = VarInt.read(&next)
            let code = WordNote(bits: notes[Int(word)]).code
            words.append(word)
            codes.append(UInt32(code))
            guard code > 0 else { continue }
            wordsLeft[code] -= 1
            if wordsLeft[code] >= 0 { equal += 1 }
        }
        for code in codes where code > 0 { wordsLeft[Int(code)] += 1 }
        return equal
    }

    /// The weight of those trigrams of the row read last that the query has at all.
    private mutating func mostShared() throws(FuzzyIndexError) -> Int {
        let notes = scratch.notes.start
        var weight = 0
        for word in words {
            let known = WordNote(bits: notes[Int(word)])
            weight += (known.isKnown ? known : try note(word)).sharedWeight
        }
        return weight
    }

    /// Notes a word that the query lacks in the scratch.
    private mutating func note(_ word: UInt32) throws(FuzzyIndexError) -> WordNote {
        var weight = 0
        try forEachTrigram(ofWord: word) { weight += Int(scratch.trigramWeights.start[$0]) }
        let note = WordNote(code: 0, sharedWeight: weight)
        scratch.notes.start[Int(word)] = note.bits
        notedWords.append(word)
        return note
    }

    /// The weight of the trigrams that the query and the row read last share, repeated ones as often as in both.
    private func sharedWeight() throws(FuzzyIndexError) -> Int {
        let (left, weights, notes) = (scratch.trigramsLeft.start, scratch.trigramWeights.start, scratch.notes.start)
        let sharing = words.filter { WordNote(bits: notes[Int($0)]).sharedWeight > 0 }
        var shared = 0
        for word in sharing {
            try forEachTrigram(ofWord: word) { trigram in
                left[trigram] -= 1
                if left[trigram] >= 0 { shared += Int(weights[trigram]) }
            }
        }
        for word in sharing {
            try forEachTrigram(ofWord: word) { left[$0] += 1 }
        }
        return shared
    }

    /// The weight of all trigrams of the row read last.
    private func total() throws(FuzzyIndexError) -> Int {
        var total = 0
        for word in words { total += Int(try scratch.reader.number(.wordWeights, at: Int(word), as: UInt32.self)) }
        return total
    }

    @inline(__always)
    private func forEachTrigram(ofWord word: UInt32, _ body: (Int) -> Void) throws(FuzzyIndexError) {
        let list = try scratch.reader.list(.wordTrigrams, .wordTrigramStarts, at: Int(word))
        guard var next = list.baseAddress else { return }
        let end = next + list.count
        while next < end { body(Int(VarInt.read(&next))) }
    }
}
