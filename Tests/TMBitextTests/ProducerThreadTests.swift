import TMBitext
import Testing

@Suite struct ProducerThreadTests {
    private struct Stopped: Error {}

    @Test(arguments: [1, 3, 1000]) func elementsComeInOrder(capacity: Int) throws {
        var taken: [Int] = []
        let result = try produceAhead(capacity: capacity) { put in
            for number in 0..<500 { try put(number) }
            return "ready"
        } take: { number in
            taken.append(number)
        }
        #expect(taken == Array(0..<500))
        #expect(result == "ready")
    }

    @Test func theProducersErrorComesBehindItsElements() {
        var taken: [Int] = []
        #expect(throws: Stopped.self) {
            try produceAhead(capacity: 2) { put in
                for number in 0..<10 { try put(number) }
                throw Stopped()
            } take: { (number: Int) in
                taken.append(number)
            }
        }
        #expect(taken == Array(0..<10))
    }

    @Test func theProducerStopsWhenNothingIsTaken() {
        var taken = 0
        #expect(throws: Stopped.self) {
            try produceAhead(capacity: 2) { put in
                while true { try put(0) }
            } take: { (_: Int) in
                taken += 1
                if taken == 5 { throw Stopped() }
            }
        }
        #expect(taken == 5)
    }
}
