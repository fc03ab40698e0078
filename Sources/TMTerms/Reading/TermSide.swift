internal import TMLexicon

/// The texts of one language, one behind the other, as numbers of their words.
struct TermSide {
    /// What stands where no term goes on.
    static let breaking: Int32 = -1

    /// The word at each place; behind the last text some breaks, so that a term's length may be read from every place.
    private(set) var words: [Int32] = []

    /// Where each unit's text begins, and where the last one ends.
    private(set) var starts: [Int32] = [0]

    /// Whether a word names something, by number.
    private(set) var isContent: [Bool] = []

    /// The keys that a lexicon knows a word by, by number, sorted.
    private(set) var keys: [[WordKey]] = []

    private var numbers: [UInt64: Int32] = [:]
    private var counts: [Int32] = []
    private var keySets: [Set<WordKey>] = []

    /// The number of units.
    var unitCount: Int { starts.count - 1 }

    /// The number of words.
    var wordCount: Int { isContent.count }

    /// Adds the texts of further units.
    mutating func add(_ side: UnitWords.Side) {
        var at = 0
        for count in side.counts {
            for stem in side.stems[at..<at + Int(count)] { words.append(number(of: stem)) }
            at += Int(count)
            words.append(Self.breaking)
            starts.append(Int32(words.count))
        }
        for (stem, keys) in side.keys {
            if let number = numbers[stem] { keySets[Int(number)].formUnion(keys) }
        }
    }

    /// Lets no term hold a word that stands less often than `least` times, and numbers the others anew.
    mutating func close(least: Int) {
        var kept: [Int32] = []
        var content: [Bool] = []
        for (word, count) in counts.enumerated() {
            let isKept = count >= least
            kept.append(isKept ? Int32(content.count) : Self.breaking)
            guard isKept else { continue }
            content.append(isContent[word])
            keys.append(keySets[word].sorted { $0.text < $1.text })
        }
        for place in words.indices where words[place] >= 0 { words[place] = kept[Int(words[place])] }
        words.append(contentsOf: Array(repeating: Self.breaking, count: TermCandidate.mostWords))
        isContent = content
        (numbers, counts, keySets) = ([:], [], [])
    }

    private mutating func number(of stem: UInt64) -> Int32 {
        guard stem != TermWord.breaking else { return Self.breaking }
        if let known = numbers[stem] {
            counts[Int(known)] += 1
            return known
        }
        let number = Int32(numbers.count)
        numbers[stem] = number
        counts.append(1)
        isContent.append(TermWord.isContent(stem))
        keySets.append([])
        return number
    }
}
