import TMBitext
import Testing

@testable import TMStore

struct BeadCountsTextTests {
    @Test func countsComeBack() {
        let counts = BeadCounts([
            Bead(source: 0..<1, target: 0..<2, confidence: 0.71), Bead(source: 1..<2, target: 2..<2, confidence: 0.4),
            Bead(source: 2..<3, target: 2..<3, confidence: 1),
        ])
        #expect(counts.text == "1-0:1 1-1:1 1-2:1|0 0 0 0 0 0 0 1 0 1")
        #expect(BeadCounts(text: counts.text) == counts)
        #expect(BeadCounts(text: BeadCounts().text) == BeadCounts())
    }

    @Test(arguments: ["", "|", "1-1|0 0", "x:1|0 0 0 0 0 0 0 0 0 0"]) func anythingElseIsRefused(text: String) {
        #expect(BeadCounts(text: text) == nil)
    }
}
