/// A Kazakh word that suffixes may follow.
struct KazakhStem: Hashable {
    /// The word, in lower case.
    let word: String

    /// Whether its last vowels are front vowels.
    let isFront: Bool
}
