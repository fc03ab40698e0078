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

    @Test func repeatedSegmentsGainByDeletionUntilTheBatchSaysOtherwise() {
        let priors = ShapePriors()
        #expect(priors.repeatedGains.deletion > 1 && priors.repeatedGains.pair < -1)
        var counts = ShapePriors.Counts()
        counts.repeated = 10_000
        counts.repeatedDeletions = 100
        let learned = priors.learned(from: counts)
        #expect(learned.repeatedGains.deletion < 0 && learned.repeatedGains.pair > 0)
    }
}
