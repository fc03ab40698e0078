/// A vowel that stands before a word's last consonant and goes when an ending follows: `рынок`, `рынка`; `халық`, `халқы`.
struct FleetingVowel: Sendable {
    /// The vowels that go.
    let vowels: Letters

    /// The last consonants before which they do.
    let ends: Letters

    /// All vowels of the language: behind one of them none goes.
    let all: Letters

    /// The stem without its fleeting vowel; one of three letters or fewer as it is.
    func removed(from stem: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
        guard stem.count > 3, let last = stem.last, ends.contains(last), vowels.contains(stem[stem.endIndex - 2]),
            !all.contains(stem[stem.endIndex - 3])
        else { return stem }
        return stem.dropLast(2) + [last]
    }
}
