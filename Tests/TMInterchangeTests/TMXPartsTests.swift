import TMBitext
import TMTestSupport
import Testing

@testable import TMInterchange

/// A long TMX is read in parts; what is read does not depend on where they are cut.
struct TMXPartsTests {
    private static let unit = """
        <tu tuid="N"><prop type="x">1</prop><tuv xml:lang="ru"><seg>Да, <ph x="1">&lt;b&gt;</ph>N.</seg></tuv>
        <tuv xml:lang="kk"><seg>Иә, N.</seg></tuv></tu>

        """

    /// What may stand in a body, between units as `N` counts them.
    private static let pieces = [
        unit, unit, unit, unit, unit,
        "<tu><tuv xml:lang=\"ru\"><seg>Без перевода N.</seg></tuv></tu>\n",
        "<tu/><tu\n/>",
        "<tu srclang='kk'><tuv xml:lang='ru'><seg>Жоқ\u{1}па &own;</seg></tuv><tuv xml:lang='kk'><seg>N</seg></tuv></tu>\r\n",
        "<!-- <tu ><tuv> N <tu\n -->",
        "<?pi <tu > N?>\n",
        "<tu><tuv xml:lang='ru'><seg><![CDATA[<tu >N<tu >]]></seg></tuv><tuv xml:lang='kk'><seg>N</seg></tuv></tu>",
        "<tu><tuv xml:lang='ru'><seg>&strange; N</seg></tuv><tuv xml:lang='kk'><seg>N</seg></tuv></tu>\n",
        "&strange;\n<tu tuid='&strange;'><tuv xml:lang='ru'><seg>N</seg></tuv><tuv xml:lang='kk'><seg>N</seg></tuv></tu>\n",
        "<x>\n<tu >N</tu ></x>", "\n \t\n",
    ]

    /// What makes a document end early, or only look as if.
    private static let faults = [
        "", "", "</body><body>", "<tu>", "</tu>", "&", "<!-- ", "]]>", "</body></tmx>", "<tu a=1>",
    ]

    private static let heads = [
        "<tmx version=\"1.4\">\n<header srclang=\"ru\"/>\n<body>\n",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx [\n<!ENTITY own \"өз\">\n]>\n<tmx><header srclang='*all*'/><body>",
        "<tmx><header srclang='kk'><note>N</note></header><!-- <tu > --><body>", "<tmx><x><tu ></tu></x><body>",
        "<!-- --><notmx><body>", "<tmx><body><x>",
    ]

    @Test(arguments: 0..<40) func partsGiveWhatTheWholeGives(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var text = Self.heads[seed % 3 == 0 ? Int.random(in: 0..<Self.heads.count, using: &random) : seed % 2]
        let fault = seed % 4 == 0 ? Int.random(in: 0..<60, using: &random) : -1
        for number in 0..<60 {
            text += Self.pieces.randomElement(using: &random)?.replacing("N", with: "\(number)") ?? ""
            if number == fault { text += Self.faults.randomElement(using: &random) ?? "" }
        }
        text += seed % 5 == 0 ? "" : "</body>\n</tmx>\n"
        let bytes = Array(text.utf8)
        let whole = try TMXSample.read(bytes)
        for size in [64, 300, 900, 5_000] {
            let chunk = Int.random(in: 1..<2_000, using: &random)
            let parts = try TMXSample.read(bytes, chunk: chunk, by: Self.inParts(of: size))
            #expect(parts.units == whole.units, "parts of \(size)")
            #expect(parts.issues == whole.issues, "parts of \(size)")
            #expect(parts.summary == whole.summary, "parts of \(size)")
            #expect(parts.error == whole.error, "parts of \(size)")
        }
    }

    @Test func unitsBeforeAFaultAreHandedOver() throws {
        let text = Self.heads[0] + String(repeating: Self.unit, count: 50) + "<tu></seg>" + Self.unit
        let read = try TMXSample.read(Array(text.utf8), by: Self.inParts(of: 500))
        #expect(read.units.count == 50)
        #expect(read.units.last?.line == 4 + 2 * 49)
        guard case .malformed(line: 104, _) = read.error else {
            Issue.record("\(String(describing: read.error))")
            return
        }
    }

    @Test func bytesThatAreNotInTheEncodingEndItAfterTheUnitsBefore() throws {
        let head = "<?xml version='1.0' encoding='UTF-16'?>" + Self.heads[0] + String(repeating: Self.unit, count: 20)
        var bytes: [UInt8] = [0xFF, 0xFE] + head.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        bytes += [UInt8](repeating: 0xDC, count: 40)
        let whole = try TMXSample.read(bytes, chunk: 100)
        let parts = try TMXSample.read(bytes, chunk: 100, by: Self.inParts(of: 500))
        #expect(parts.units == whole.units)
        // The last unit ends among the bytes that are decoded together with the bad ones.
        #expect(parts.units.count == 19)
        #expect(parts.error == whole.error)
        guard case .undecodable = parts.error else {
            Issue.record("\(String(describing: parts.error))")
            return
        }
    }

    @Test func aUnitLongerThanAnyPartIsReadInOneGo() throws {
        let long = String(repeating: "ұзын ", count: 2_000)
        let text = Self.heads[0] + Self.unit + Self.unit.replacing("Иә", with: long) + Self.unit + "</body></tmx>"
        let read = try TMXSample.read(Array(text.utf8), chunk: 50, by: Self.inParts(of: 100))
        #expect(read.units.count == 3)
        #expect(read.units[1].unit.target.text.hasPrefix(long))
        #expect(read.units.map(\.line) == [4, 6, 8])
    }

    @Test func partsAreCutBeforeUnits() throws {
        let text = Self.heads[0] + String(repeating: Self.unit, count: 10) + "</body></tmx>"
        var pieces = [Array(text.utf8)][...]
        var cutter = TMXCutter(size: Self.unit.utf8.count * 4)
        let part = try #require(cutter.next { pieces.popFirst() })
        #expect(part.head == Array(Self.heads[0].utf8))
        #expect(part.elements == Array(String(repeating: Self.unit, count: 9).utf8))
        #expect(part.linesBefore == 3)
        #expect(part.read()?.units.map(\.line) == (0..<9).map { 4 + 2 * $0 })
        #expect(cutter.next { pieces.popFirst() } == nil)
        #expect(cutter.rest == Array((Self.unit + "</body></tmx>").utf8))
        #expect(cutter.linesBefore == 21)
    }

    private static func inParts(of size: Int) -> TMXSample.Read {
        { try TMXReader(jobs: 3, partSize: size).read($0, unit: $1, issue: $2) }
    }
}
