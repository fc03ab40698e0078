import Testing

@testable import TMFuzzyIndex

struct ScoredUnitTests {
    @Test func keepsUnitAndScore() {
        let scored = ScoredUnit(unit: 7, score: 93)
        #expect(scored.unit == 7)
        #expect(scored.score == 93)
    }
}
