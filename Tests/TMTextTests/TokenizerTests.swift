import TMBitext
import TMTestSupport
import TMText
import Testing

@Suite struct TokenizerTests {
    @Test(arguments: [
        ("Ол 2023-ке дейін келді.", ["ол", "2023", "-", "ке", "дейін", "келді", "."]),
        ("«Ёлка» — это…", ["\"", "елка", "\"", "-", "это", "…"]),
        ("1 250 000 тенге, 12,5%", ["1250000", "тенге", ",", "12.5", "%"]),
        ("в 2023 100 человек", ["в", "2023", "100", "человек"]),
        ("10 1000", ["10", "1000"]),
        ("тiлi мен СССР", ["тілі", "мен", "ссср"]),
        ("днем\u{200B}\u{200B} в", ["днем", "в"]),
        ("", []),
    ])
    func cutsAndFolds(text: String, tokens: [String]) {
        #expect(Tokenizer.tokens(of: text).map(\.text) == tokens)
    }

    @Test(arguments: 0..<50) func tokensAreThoseOfThePlainTokenizer(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let few = Array("аАёЁеәіхxXiIkсc019.,-–«»“’ \u{AD}\u{200B}\u{301}\u{A0}\u{2009}\n№Ⓐſ").flatMap(\.unicodeScalars)
        for _ in 0..<40 {
            var text = ""
            for _ in 0..<Int.random(in: 0..<40, using: &random) {
                let isAny = seed % 2 == 0 && Int.random(in: 0..<20, using: &random) == 0
                let any = Unicode.Scalar(UInt32.random(in: 0..<0x3_0000, using: &random))
                text.unicodeScalars.append((isAny ? any : nil) ?? few.randomElement(using: &random) ?? " ")
            }
            #expect(Tokenizer.tokens(of: text) == PlainTokenizer.tokens(of: text), "\(text.debugDescription)")
        }
    }

    @Test func spansPointIntoTheText() {
        let spans = Tokenizer.tokens(of: "😀 Қала 5").map(\.span)
        #expect(spans.map(\.start) == [0, 2, 7])
        #expect(spans.map(\.end) == [1, 6, 8])
    }
}
