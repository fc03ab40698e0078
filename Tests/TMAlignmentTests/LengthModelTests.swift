import Testing

@testable import TMAlignment

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

    @Test func learnsHowMuchLongerTheTargetIs() {
        let model = LengthModel()
        var sums = LengthModel.Sums()
        for length in 50..<150 { sums.add(source: Float(length), target: Float(length) * 1.5, weight: 1, model: model) }
        let learned = model.learned(from: sums)
        #expect(learned.mean > 0.25 && learned.mean < 0.41)
        #expect(learned.score(source: 100, target: 150) > model.score(source: 100, target: 150))
    }
}
