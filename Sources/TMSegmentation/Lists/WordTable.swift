/// Words, each with a number, found without making a string.
struct WordTable: Sendable {
    private var slots: [UInt64: Int32] = [:]
    private var words: [(word: [UInt16], value: Int32)] = []

    /// Enters a word, or gives it another number. Words of more than 32 units are left out.
    mutating func insert(_ word: String, value: Int) {
        guard let folded = FoldedWord(word) else { return }
        let letters = (0..<folded.count).map { folded[fromEnd: $0] }
        var hash = folded.hash
        while let slot = slots[hash] {
            if words[Int(slot)].word == letters {
                words[Int(slot)].value = Int32(value)
                return
            }
            hash &+= 1
        }
        slots[hash] = Int32(words.count)
        words.append((letters, Int32(value)))
    }

    /// The number of a word; Latin look-alikes in a Cyrillic word are read as what they look like.
    ///
    /// - Complexity: linear in the word.
    func value(of word: FoldedWord) -> Int? {
        exactValue(of: word) ?? word.withoutLookAlikes.flatMap(exactValue)
    }

    /// The number of a word as it is spelt.
    func exactValue(of word: FoldedWord) -> Int? {
        var hash = word.hash
        while let slot = slots[hash] {
            if spells(Int(slot), word) { return Int(words[Int(slot)].value) }
            hash &+= 1
        }
        return nil
    }

    private func spells(_ slot: Int, _ word: FoldedWord) -> Bool {
        guard words[slot].word.count == word.count else { return false }
        return (0..<word.count).allSatisfy { words[slot].word[$0] == word[fromEnd: $0] }
    }
}
