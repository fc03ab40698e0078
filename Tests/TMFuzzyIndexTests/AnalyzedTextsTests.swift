import TMTestSupport
import Testing

@testable import TMFuzzyIndex

/// Texts cut into numbered words against the same texts cut into strings.
@Suite struct AnalyzedTextsTests {
    @Test(arguments: 0..<8) func wordsAndFingerprintsAreThoseOfEachText(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        var texts = ArtificialMemory(seed: UInt64(seed), textCount: 300, queryCount: 0).texts
        let pieces = [
            "Ёлка", "елка", "тiл", "тіл", "co\u{AD}ғыс", "соғыс", "«", "“", "12\u{A0}500", "12 500", "1,5", "  ", "—",
            "№",
        ]
        texts += (0..<200).map { _ in
            (0..<Int.random(in: 0...9, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined(separator: Bool.random(using: &generator) ? " " : "")
        }
        let units = texts.enumerated().map { (unit: Int64($0), text: $1) }
        let analyzed = AnalyzedTexts(units[...])
        let compared = texts.map(ComparableText.init)
        var start = 0
        let words = analyzed.ends.map { end in
            defer { start = end }
            return analyzed.words[start..<end].map { analyzed.vocabulary[Int($0)] }
        }
        #expect(words == compared.map(\.words))
        #expect(analyzed.fingerprints == compared.map(\.fingerprint))
        #expect(analyzed.units == units.map(\.unit))
        #expect(Set(analyzed.vocabulary.map { Array($0.utf8) }).count == analyzed.vocabulary.count)
    }

    @Test func fingerprintsLeaveTypographyOut() {
        func fingerprint(_ text: String) -> UInt32 { ComparableText(text).fingerprint }
        #expect(fingerprint("«Ёлка» —  12 500") == fingerprint("“Елка” – 12\u{A0}500"))
        #expect(fingerprint("тiл\u{AD}") == fingerprint("тіл"))
        #expect(fingerprint("Тіл") != fingerprint("тіл"))
        #expect(fingerprint("1,5") != fingerprint("1.5"))
        #expect(fingerprint("а б") != fingerprint("аб"))
    }
}
