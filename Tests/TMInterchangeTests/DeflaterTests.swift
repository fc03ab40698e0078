import TMBitext
import TMTestSupport
import Testing

@testable import TMInterchange

struct DeflaterTests {
    @Test(arguments: [1, 1000, 300_000]) func theReaderUnpacksWhatWasPacked(chunk: Int) throws {
        var random = RandomUnits(seed: 51)
        let units = (0..<200).map { _ in random.next() }
        let bytes = try TMXSample.written(units)
        var packed: [UInt8] = []
        let deflater = Deflater { packed += $0 }
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            try deflater.write(Array(bytes[start..<min(start + chunk, bytes.count)]))
        }
        try deflater.finish()
        #expect(packed.count < bytes.count / 2)
        #expect(try TMXSample.read(packed).units.map(\.unit) == units)
    }
}
