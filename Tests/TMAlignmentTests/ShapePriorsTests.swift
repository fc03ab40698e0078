import Testing

@testable import TMAlignment

@Suite struct ShapePriorsTests {
    @Test func stayProbabilitiesWhileTheyLearn() {
        let priors = ShapePriors()
        var counts = ShapePriors.Counts()
        counts.shapes[0] = 300
        let learned = priors.learned(from: counts)
        #expect(abs(priors.probabilities.reduce(0, +) - 1) < 1e-9)
        #expect(abs(learned.probabilities.reduce(0, +) - 1) < 1e-9)
        #expect(abs(learned.probabilities[0] - (8.0 + 300) / 400) < 1e-9)
    }

    @Test func segmentsWithATraitGainByDeletionUntilTheBatchSaysOtherwise() {
        let priors = ShapePriors()
        #expect(priors.gains(for: .repeated).deletion > 1 && priors.gains(for: .repeated).pair < -1)
        #expect(priors.gains(for: .headline).deletion > 0 && priors.gains(for: .headline).pair < 0)
        #expect(priors.gains(for: .plain) == (0, 0))
        var counts = ShapePriors.Counts()
        counts.add(.repeated, isDeleted: true, count: 100)
        counts.add(.repeated, isDeleted: false, count: 9_900)
        let learned = priors.learned(from: counts)
        #expect(learned.gains(for: .repeated).deletion < 0 && learned.gains(for: .repeated).pair > 0)
    }
}
