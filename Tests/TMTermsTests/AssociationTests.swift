import Testing

@testable import TMTerms

@Suite struct AssociationTests {
    @Test func termsThatAlwaysMeetAreSure() {
        let always = Association(both: 10, source: 10, target: 10, all: 1_000)
        #expect(always.dice == 1)
        // 2·(10·ln(1000/10) + 990·ln(1000/990)), by hand.
        #expect(abs(always.logLikelihoodRatio - 112.00) < 0.01)
    }

    @Test func chanceGivesNothing() {
        let chance = Association(both: 1, source: 10, target: 100, all: 1_000)
        #expect(abs(chance.logLikelihoodRatio) < 1e-9)
        #expect(abs(chance.dice - 2.0 / 110) < 1e-9)
    }
}
