import Testing

@testable import TMFuzzyIndex

@Suite struct RoughWeightTests {
    @Test(arguments: [0, 1, 2, 255, 256, 257, 1000, 65_535, 65_537, 1_234_567, 16_777_215, 16_777_217, 1_999_999_999])
    func liesAroundTheWeight(weight: Int) {
        let rough = RoughWeight(weight)
        #expect(rough.least <= weight)
        #expect(rough.greatest >= weight)
        #expect(Double(rough.greatest - rough.least) <= Double(weight) / 120 + 2)
        #expect(RoughWeight(bits: rough.bits).least == rough.least)
    }
}
