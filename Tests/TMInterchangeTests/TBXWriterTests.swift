import TMBitext
import TMInterchange
import Testing

@Suite struct TBXWriterTests {
    private static func text(_ terms: [Term]) throws -> String {
        var bytes: [UInt8] = []
        var writer = TBXWriter(.russian, .kazakh, creator: "tm 1") { bytes += $0 }
        for term in terms { try writer.write(term) }
        try writer.finish()
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func aTermIsAConceptWithASectionALanguage() throws {
        let whole = TextSpan(start: 0, end: 3)
        let example = Term.Example(
            unit: 7,
            source: "ЗАО «Су» & Ко",
            sourceSpan: whole,
            target: "«Су» ЖАҚ",
            targetSpan: whole
        )
        let term = Term(
            text: "ЗАО",
            count: 5,
            score: 1,
            translations: [
                Term.Translation(text: "ЖАҚ", count: 3, examples: [example]), Term.Translation(text: "<АҚ>", count: 2),
            ]
        )
        let expected = """
            <?xml version="1.0" encoding="UTF-8"?>
            <tbx type="TBX-Basic" style="dca" xml:lang="ru" xmlns="urn:iso:std:iso:30042:ed-2">
            <tbxHeader><fileDesc><sourceDesc><p>Term candidates found in a translation memory by tm 1</p></sourceDesc></fileDesc></tbxHeader>
            <text><body>
            <conceptEntry id="c1">
            <langSec xml:lang="ru">
            <termSec><term>ЗАО</term><descrip type="context">ЗАО «Су» &amp; Ко</descrip><note>units: 5</note></termSec>
            </langSec>
            <langSec xml:lang="kk">
            <termSec><term>ЖАҚ</term><descrip type="context">«Су» ЖАҚ</descrip><note>units: 3</note></termSec>
            <termSec><term>&lt;АҚ&gt;</term><note>units: 2</note></termSec>
            </langSec>
            </conceptEntry>
            </body></text>
            </tbx>

            """
        #expect(try Self.text([term]) == expected)
    }

    @Test func conceptsAreNumbered() throws {
        let terms = (0..<3).map { Term(text: "т\($0)", count: 2, score: 1, translations: [.init(text: "а", count: 2)]) }
        #expect(
            try Self.text(terms).split(separator: "conceptEntry id=\"c").dropFirst().map(\.first) == ["1", "2", "3"]
        )
    }
}
