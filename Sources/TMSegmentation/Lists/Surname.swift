/// The shape of surnames of Russian and Kazakh newspapers.
enum Surname {
    static let endings = [
        "ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына", "ский", "ская", "цкий", "цкая", "ұлы", "улы",
        "қызы", "кызы", "баев", "бай", "бек", "ко", "ук", "юк", "ян", "швили",
    ]

    private static let endingUnits = endings.map { Array($0.utf16) }

    /// Whether the word is capitalised and one of the endings stands at its end or right before a case ending of at most
    /// five letters.
    static func matches(_ units: Units, _ word: Range<Int>) -> Bool {
        guard word.count >= 4, units.has(.upper, at: word.lowerBound) else { return false }
        return endingUnits.contains { ending in
            ending.count < word.count
                && (0...min(5, word.count - ending.count)).contains { cut in
                    let start = word.upperBound - cut - ending.count
                    guard start > word.lowerBound + 1 else { return false }
                    return ending.indices.allSatisfy { units[start + $0] == ending[$0] }
                }
        }
    }
}
