internal import TMBitext

/// The places of a side's texts where a term may begin, sorted by the words that follow: a suffix array (Manber & Myers 1993)
/// as deep as terms are long. The places of every run of words lie behind each other.
struct SortedPlaces {
    /// The places.
    let places: [Int32]

    /// The runs of words that are whole and all single words, where they stand at least `least` times and begin and end with
    /// words that name something; in the order of their places.
    let candidates: [TermCandidate]

    /// Sorts a side's places. Complexity: n log n in the words, on `jobs` threads.
    init(_ side: TermSide, least: Int, jobs: Int) {
        let (byFirst, starts) = Self.placesByFirstWord(side)
        let shares = Self.shares(of: starts, count: jobs * 8)
        let sorted = shares.parallelMap(jobs: jobs) { words in
            side.words.withUnsafeBufferPointer { Share(texts: $0, side.isContent, byFirst, starts, words, least) }
        }
        var places: [Int32] = []
        var candidates: [TermCandidate] = []
        places.reserveCapacity(byFirst.count)
        for share in sorted {
            let offset = Int32(places.count)
            places.append(contentsOf: share.places)
            candidates.append(
                contentsOf: share.candidates.map {
                    TermCandidate(
                        start: $0.start + offset,
                        count: $0.count,
                        length: $0.length,
                        isWhole: $0.isWhole
                    )
                }
            )
        }
        self.places = places
        self.candidates = candidates
    }

    /// The places of words that name something, by word, and where each word's begin.
    private static func placesByFirstWord(_ side: TermSide) -> ([Int32], starts: [Int32]) {
        var next = [Int32](repeating: 0, count: side.wordCount + 1)
        for word in side.words where word >= 0 && side.isContent[Int(word)] { next[Int(word) + 1] += 1 }
        for word in 0..<side.wordCount { next[word + 1] += next[word] }
        let starts = next
        var places = [Int32](repeating: 0, count: Int(starts[side.wordCount]))
        for (place, word) in side.words.enumerated() where word >= 0 && side.isContent[Int(word)] {
            places[Int(next[Int(word)])] = Int32(place)
            next[Int(word)] += 1
        }
        return (places, starts)
    }

    /// Runs of words with about as many places each.
    private static func shares(of starts: [Int32], count: Int) -> [Range<Int>] {
        let size = max(1, Int(starts.last ?? 0) / max(1, count))
        var shares: [Range<Int>] = []
        var first = 0
        for word in 0..<max(0, starts.count - 1)
        where Int(starts[word + 1] - starts[first]) >= size || word == starts.count - 2 {
            shares.append(first..<word + 1)
            first = word + 1
        }
        return shares
    }
}

/// The places of some first words, sorted, with the candidates among them.
private struct Share: Sendable {
    private(set) var places: [Int32] = []
    private(set) var candidates: [TermCandidate] = []

    /// A place with the two words behind its first one.
    private struct Key {
        let words: UInt64
        let place: Int32
    }

    init(
        texts: UnsafeBufferPointer<Int32>,
        _ isContent: [Bool],
        _ byFirst: [Int32],
        _ starts: [Int32],
        _ words: Range<Int>,
        _ least: Int
    ) {
        for word in words {
            let start = places.count
            var keys = byFirst[Int(starts[word])..<Int(starts[word + 1])].map { place in
                let (second, third) = (texts[Int(place) + 1], texts[Int(place) + 2])
                let code = UInt64(UInt32(bitPattern: second)) << 32 | UInt64(UInt32(bitPattern: third))
                return Key(words: second < 0 ? .max : code, place: place)
            }
            keys.sort { Self.precedes($0, $1, texts) }
            places.append(contentsOf: keys.lazy.map(\.place))
            descend(start..<places.count, depth: 1, texts, isContent, least)
        }
    }

    private static func precedes(_ left: Key, _ right: Key, _ texts: UnsafeBufferPointer<Int32>) -> Bool {
        if left.words != right.words { return left.words < right.words }
        if left.words < UInt64.max, left.words & 0xFFFF_FFFF != 0xFFFF_FFFF {
            for depth in 3..<TermCandidate.mostWords {
                let (one, other) = (texts[Int(left.place) + depth], texts[Int(right.place) + depth])
                if one != other { return one < other }
                if one < 0 { break }
            }
        }
        return left.place < right.place
    }

    /// Adds the candidates among places that share their first `depth` words.
    private mutating func descend(
        _ range: Range<Int>,
        depth: Int,
        _ texts: UnsafeBufferPointer<Int32>,
        _ isContent: [Bool],
        _ least: Int
    ) {
        guard range.count >= least else { return }
        if isContent[Int(texts[Int(places[range.lowerBound]) + depth - 1])] {
            let isWhole = Wholeness.isWhole(places[range], length: depth, in: texts, isContent)
            if isWhole || depth == 1 {
                candidates.append(
                    TermCandidate(
                        start: Int32(range.lowerBound),
                        count: Int32(range.count),
                        length: Int32(depth),
                        isWhole: isWhole
                    )
                )
            }
        }
        guard depth < TermCandidate.mostWords else { return }
        var start = range.lowerBound
        while start < range.upperBound {
            let next = texts[Int(places[start]) + depth]
            var end = start + 1
            while end < range.upperBound, texts[Int(places[end]) + depth] == next { end += 1 }
            if next >= 0 { descend(start..<end, depth: depth + 1, texts, isContent, least) }
            start = end
        }
    }
}
