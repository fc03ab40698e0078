/// What the rules of quality count in a unit's two texts.
struct SideCounts {
    let source: LetterCounts
    let target: LetterCounts
}
