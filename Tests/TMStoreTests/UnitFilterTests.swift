import Testing

@testable import TMStore

struct UnitFilterTests {
    @Test func aNewFilterTakesEverything() {
        let filter = UnitFilter()
        #expect(filter.sources.isEmpty && filter.since == nil && filter.until == nil && filter.leastConfidence == nil)
    }
}
