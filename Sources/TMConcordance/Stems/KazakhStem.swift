/// Takes the endings of number, possession and case off Kazakh nouns, one behind the other.
///
/// An ending comes off where it follows vowel harmony and the sound before it, as it would have been put on. Then the stem's
/// last consonant is written voiceless (`кітабы`, `кітап`), and a fleeting vowel goes (`халық`, `халқы`).
enum KazakhStem {
    static func of(_ word: [UInt16]) -> ArraySlice<UInt16> {
        var stem = word[...]
        while strip(&stem) {}
        return fleetingVowel.removed(from: voiceless(stem))
    }

    private static func strip(_ stem: inout ArraySlice<UInt16>) -> Bool {
        for suffix in KazakhEnding.all {
            guard let length = suffix.ending.stemLength(of: stem) else { continue }
            let rest = stem.prefix(length)
            guard length >= suffix.leastStem, canStand(rest), suffix.follows(rest) else { continue }
            stem = rest
            return true
        }
        return false
    }

    private static func canStand(_ stem: ArraySlice<UInt16>) -> Bool {
        stem.count >= 3
            ? stem.contains(where: KazakhEnding.vowels.contains) : shortStems.contains { $0.elementsEqual(stem) }
    }

    private static func voiceless(_ stem: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
        guard let last = stem.last, let other = devoiced[last] else { return stem }
        return stem.dropLast() + [other]
    }

    private static let fleetingVowel = FleetingVowel(
        vowels: Letters("ыі"),
        ends: Letters("қкнрлз"),
        all: KazakhEnding.vowels
    )

    /// `б`, `г`, `ғ` as `п`, `к`, `қ`.
    private static let devoiced: [UInt16: UInt16] = [0x0431: 0x043F, 0x0433: 0x043A, 0x0493: 0x049B]

    /// Nouns of two letters, which endings are taken off as well.
    private static let shortStems = "ел үй іс ай ат ән ой ұл ер ет ас от өз".split(separator: " ").map {
        Array($0.utf16)
    }
}
