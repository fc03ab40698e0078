import Testing

@testable import TMInterchange

struct InterchangeErrorTests {
    @Test func namesTheLine() {
        #expect(InterchangeError.malformed(line: 3, reason: "x") != .malformed(line: 4, reason: "x"))
    }
}
