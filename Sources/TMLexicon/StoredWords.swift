/// The words of a lexicon file's vocabulary as they stand there: UTF-8, one behind the other.
struct StoredWords {
    private var bytes: [UInt8] = []
    private var starts = [0]
    private var levels: [UInt8] = []

    /// The number of words.
    var count: Int { levels.count }

    /// Appends a word that begins with so many bytes of the word before, with the level of its count; `false` where that has not
    /// so many.
    mutating func append(shared: Int, _ rest: ArraySlice<UInt8>, level: UInt8) -> Bool {
        let last = starts[max(0, starts.count - 2)]
        guard shared <= bytes.count - last else { return false }
        for place in last..<(last + shared) { bytes.append(bytes[place]) }
        bytes.append(contentsOf: rest)
        starts.append(bytes.count)
        levels.append(level)
        return true
    }

    /// The key of a word.
    func key(_ number: Int) -> WordKey {
        bytes.withUnsafeBufferPointer { bytes in
            WordKey(text: String(decoding: bytes[starts[number]..<starts[number + 1]], as: UTF8.self))
        }
    }

    /// How often a word occurs, to some per cent.
    func count(_ number: Int) -> Int32 { LexiconFormat.count(ofLevel: levels[number]) }

    /// For each word whether it is one of some others. Complexity: linear in the words times the others.
    func equal(_ others: [[UInt8]]) -> [Bool] {
        (0..<count).map { number in
            let word = bytes[starts[number]..<starts[number + 1]]
            return others.contains { $0.count == word.count && word.elementsEqual($0) }
        }
    }
}
