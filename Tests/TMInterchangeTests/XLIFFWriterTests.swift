import TMBitext
import TMTestSupport
import Testing

@testable import TMInterchange

struct XLIFFWriterTests {
    private static func written(_ units: [TranslationUnit]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = XLIFFWriter { bytes += $0 }
        for unit in units { try writer.write(unit) }
        try writer.finish()
        return bytes
    }

    @Test func theReaderRestoresTextsCodesAndNotes() throws {
        var random = RandomUnits(seed: 41)
        let units = (0..<300).map { _ in random.next() }
        let read = try TMXSample.read(Self.written(units), chunk: 1000) {
            try XLIFFReader().read($0, unit: $1, issue: $2)
        }
        #expect(read.issues.isEmpty && read.error == nil && read.units.count == units.count)
        for (unit, found) in zip(units, read.units.map(\.unit)) {
            #expect(found.source.text == unit.source.text && found.source.codes == unit.source.codes)
            #expect(found.target.text == unit.target.text && found.target.codes == unit.target.codes)
            #expect(found.notes == unit.notes && found.source.language == unit.source.language)
        }
    }

    @Test func anEmptyMemoryGivesADocument() throws {
        let read = try TMXSample.read(Self.written([])) { try XLIFFReader().read($0, unit: $1, issue: $2) }
        #expect(read.error == nil && read.units.isEmpty)
    }
}
