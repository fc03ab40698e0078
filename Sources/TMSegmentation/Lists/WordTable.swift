/// Words, each with a number, found without making a string.
struct WordTable: Sendable {
    /// The words' numbers by their hashes, open addressing; -1 where there is none. At most half of it is filled.
    private var slots = [Int32](repeating: -1, count: 16)
    private var words: [(start: Int32, count: Int32, value: Int32, hash: UInt64)] = []

    /// The letters of all words, each from its end to its start.
    private var letters: [UInt16] = []

    init() {}

    /// The words of some lists: white space parts them, `#` begins a remark line.
    init(listing lists: [UInt8]...) {
        for list in lists {
            for word in Self.words(in: list) { insert(word, value: 0) }
        }
    }

    /// The words of a list, in order.
    static func words(in list: [UInt8]) -> [String] {
        String(decoding: list, as: UTF8.self).split(whereSeparator: \.isNewline)
            .filter { !$0.hasPrefix("#") }
            .flatMap { $0.split(separator: " ").map(String.init) }
    }

    /// Enters a word, or gives it another number. Words of more than 32 units are left out.
    mutating func insert(_ word: String, value: Int) {
        guard let folded = FoldedWord(word) else { return }
        if let word = place(of: folded) {
            words[word].value = Int32(value)
            return
        }
        words.append((Int32(letters.count), Int32(folded.count), Int32(value), folded.hash))
        for place in 0..<folded.count { letters.append(folded[fromEnd: place]) }
        guard words.count * 2 > slots.count else { return fill(folded.hash, with: words.count - 1) }
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, word) in words.enumerated() { fill(word.hash, with: number) }
    }

    private mutating func fill(_ hash: UInt64, with word: Int) {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(word)
    }

    private func place(of word: FoldedWord) -> Int? {
        var slot = Int(truncatingIfNeeded: word.hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            if spells(Int(slots[slot]), word) { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The number of a word; Latin look-alikes in a Cyrillic word are read as what they look like.
    ///
    /// - Complexity: linear in the word.
    func value(of word: FoldedWord) -> Int? {
        exactValue(of: word) ?? word.withoutLookAlikes.flatMap(exactValue)
    }

    /// The number of a word as it is spelt.
    func exactValue(of word: FoldedWord) -> Int? { place(of: word).map { Int(words[$0].value) } }

    private func spells(_ number: Int, _ word: FoldedWord) -> Bool {
        let (start, count, _, hash) = words[number]
        guard hash == word.hash, Int(count) == word.count else { return false }
        for place in 0..<word.count where letters[Int(start) + place] != word[fromEnd: place] { return false }
        return true
    }
}
