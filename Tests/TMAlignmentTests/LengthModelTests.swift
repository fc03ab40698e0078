import TMAlignment
import Testing

@Suite struct LengthModelTests {
    @Test func equalLengthsSpeakForTranslationAndUnequalOnesAgainst() {
        let model = LengthModel()
        #expect(model.score(source: 100, target: 100) > 0.5)
        #expect(model.score(source: 100, target: 300) < -2)
    }

    @Test func shortTextsSayLess() {
        let model = LengthModel()
        #expect(model.score(source: 4, target: 4) < model.score(source: 100, target: 100))
        #expect(model.score(source: 4, target: 8) > model.score(source: 100, target: 200))
    }

    @Test func bothDirectionsCountTheSame() {
        let model = LengthModel()
        #expect(abs(model.score(source: 40, target: 90) - model.score(source: 90, target: 40)) < 1e-5)
    }
}
