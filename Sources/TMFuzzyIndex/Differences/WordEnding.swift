/// Tells words that differ by their endings: `мектеп` and `мектептің`, `городе` and `города`.
enum WordEnding {
    /// Whether two words share their first letters: at least three, and at least half of the longer word.
    static func differsAlone(_ one: String, _ other: String) -> Bool {
        let (one, other) = (one.unicodeScalars, other.unicodeScalars)
        let shared = zip(one, other).prefix { $0 == $1 }.count
        return shared >= 3 && 2 * shared >= max(one.count, other.count)
    }
}
