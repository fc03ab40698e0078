import TMBitext
import TMTestSupport
import TMText
import Testing

@testable import TMLexicon

@Suite struct WordReaderTests {
    /// What tokens say: slowly, with a string for each.
    private func twin(_ text: String) -> (keys: [WordKey], summary: WordReader.Summary) {
        let tokens = Tokenizer.tokens(of: text)
        var summary = WordReader.Summary()
        summary.length = tokens.filter { $0.kind != .punctuation }.reduce(0) { $0 + $1.span.count }
        if let colon = tokens.firstIndex(where: { $0.text == ":" }) {
            summary.keysBeforeColon = tokens[..<colon].count { $0.kind != .punctuation }
        }
        return (tokens.flatMap(WordKey.keys), summary)
    }

    private func check(_ text: String) {
        var reader = WordReader()
        var keys: [WordKey] = []
        let summary = reader.read(text, into: &keys)
        let expected = twin(text)
        #expect(keys == expected.keys)
        #expect(keys.map(\.text) == expected.keys.map(\.text))
        #expect(summary == expected.summary)
    }

    @Test(arguments: [
        "", "Ёлка, ёж: 12 500 тонн.", "1 250 000,5 2023, 2024. 5G", "премьер-министр 2023-ке", "тiл cоғыс", "май й",
        "со\u{AD}гла\u{AD}сие", "Ψυχή 漢字 ½ №7 🙂", "3.14.15 0", "12 345 678 901 234",
    ])
    func readsTheKeysOfTheTokens(text: String) { check(text) }

    @Test func readsTheKeysOfTheTokensOfRandomTexts() {
        let pieces = Array(
            "абвғқіёйЁЯАBaceiopx0123456789 .,:;-–«»\u{301}\u{306}\u{AD}\u{A0}\u{200B}½№λ漢".unicodeScalars
        )
        var generator = SeededGenerator(seed: 19)
        for _ in 0..<2_000 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...24, using: &generator) {
                if let piece = pieces.randomElement(using: &generator) { view.append(piece) }
            }
            check(String(view))
        }
    }

    @Test func keysOfOneSpellingAreEqualHoweverItIsEncoded() {
        #expect(WordKey.keys(of: "май") == WordKey.keys(of: "маи\u{306}"))
        #expect(WordKey.keys(of: "1234567") == WordKey.keys(of: "1 234 567"))
        #expect(WordKey.keys(of: "1234567") != WordKey.keys(of: "1234568"))
    }
}
