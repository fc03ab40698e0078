import TMBitext
import TMTestSupport
import Testing

@testable import TMInterchange

struct TMXRoundTripTests {
    @Test(arguments: [nil, Language.russian, .kazakh])
    func givesBackEveryUnit(sourceLanguage: Language?) throws {
        var random = RandomUnits(seed: 7)
        let units = (0..<500).map { _ in random.next() }
        let bytes = try TMXSample.written(units, sourceLanguage: sourceLanguage)
        for size in [bytes.count, 1000] {
            let read = try TMXSample.read(bytes, chunk: size)
            #expect(read.issues.isEmpty)
            #expect(read.units.count == units.count)
            for (unit, found) in zip(units, read.units) { #expect(found.unit == unit) }
        }
    }

    @Test func writesTheSameBytesAgain() throws {
        var random = RandomUnits(seed: 8)
        let bytes = try TMXSample.written((0..<100).map { _ in random.next() })
        #expect(try TMXSample.written(TMXSample.read(bytes).units.map(\.unit)) == bytes)
    }

    @Test func takesBytesOneByOne() throws {
        var random = RandomUnits(seed: 9)
        let units = (0..<3).map { _ in random.next() }
        #expect(try TMXSample.read(TMXSample.written(units), chunk: 1).units.map(\.unit) == units)
    }
}
