/// Tells whole runs of words from cut ones: what nearly always has the same word before it, or behind it, goes on there.
///
/// A word that names something binds more than one that does not: `в` before a term says little, where it stands often
/// enough to say anything.
enum Wholeness {
    /// Whether a run of words is whole on both sides. Complexity: linear in its places.
    ///
    /// - Parameters:
    ///   - places: where the run stands.
    ///   - length: the number of its words.
    ///   - texts: the words at all places.
    static func isWhole(
        _ places: ArraySlice<Int32>,
        length: Int,
        in texts: UnsafeBufferPointer<Int32>,
        _ isContent: [Bool]
    ) -> Bool {
        ![-1, length].contains { offset in
            guard let (word, count) = usual(places, offset, texts) else { return false }
            let share = Double(count) / Double(places.count)
            return isContent[Int(word)]
                ? share >= bindingShare : share >= bindingShareOfFunctionWords && places.count >= leastCount
        }
    }

    /// The word that stands at an offset of more than half of the places, with how often it does (Boyer & Moore 1991).
    private static func usual(
        _ places: ArraySlice<Int32>,
        _ offset: Int,
        _ texts: UnsafeBufferPointer<Int32>
    ) -> (word: Int32, count: Int)? {
        func word(_ place: Int32) -> Int32 {
            Int(place) + offset < 0 ? TermSide.breaking : texts[Int(place) + offset]
        }
        var (usual, lead) = (TermSide.breaking, 0)
        for place in places {
            let word = word(place)
            if lead == 0 { usual = word }
            lead += word == usual ? 1 : -1
        }
        guard usual != TermSide.breaking else { return nil }
        return (usual, places.reduce(0) { $0 + (word($1) == usual ? 1 : 0) })
    }

    private static let bindingShare = 0.9
    private static let bindingShareOfFunctionWords = 0.95
    private static let leastCount = 6
}
