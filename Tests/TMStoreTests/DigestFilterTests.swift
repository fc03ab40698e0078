import TMTestSupport
import Testing

@testable import TMStore

struct DigestFilterTests {
    @Test func itForgetsNothingAndMistakesLittle() {
        var random = SeededGenerator(seed: 3)
        var filter = DigestFilter()
        let inside = (0..<100_000).map { _ in Int64(bitPattern: random.next()) }
        for digest in inside { filter.insert(digest) }
        let mistaken = (0..<100_000).count { _ in filter.mayContain(Int64(bitPattern: random.next())) }
        #expect(inside.allSatisfy(filter.mayContain))
        #expect(mistaken < 20)
    }
}
