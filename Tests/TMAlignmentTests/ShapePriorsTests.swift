import TMAlignment
import Testing

@Suite struct ShapePriorsTests {
    @Test func stayProbabilitiesWhileTheyLearn() {
        let priors = ShapePriors()
        var counts = [Double](repeating: 0, count: ShapePriors.shapes.count)
        counts[0] = 300
        let learned = priors.learned(from: counts, strength: 100)
        #expect(abs(priors.probabilities.reduce(0, +) - 1) < 1e-9)
        #expect(abs(learned.probabilities.reduce(0, +) - 1) < 1e-9)
        #expect(abs(learned.probabilities[0] - (6.0 + 300) / 400) < 1e-9)
    }
}
