import TMBitext
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

    @Test func spansPointIntoTheText() {
        let spans = Tokenizer.tokens(of: "😀 Қала 5").map(\.span)
        #expect(spans.map(\.start) == [0, 2, 7])
        #expect(spans.map(\.end) == [1, 6, 8])
    }
}
