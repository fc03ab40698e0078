import TMTestSupport
import Testing

@testable import TMText

/// The numbers of a text against those among all its tokens.
struct DigitRunsTests {
    private static let pieces = [
        " ", " ", "  ", "\t", "\n", "\u{A0}", "1", "12", "500", "2 500", "0,5", "10.06.2023", ".", ",", "-", "—", "№",
        "§",
        "тонн", "ғ", "B2", "²", "٣", "Қ", "«", "½", "\u{AD}", "\u{301}", "１",
    ]

    @Test(arguments: 1...300) func agreesWithAllTokens(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let text = (0..<12).map { _ in Self.pieces[Int.random(in: Self.pieces.indices, using: &random)] }.joined()
        let expected = Tokenizer.tokens(of: text).filter { $0.kind == .number }.map(\.text)
        #expect(Tokenizer.numbers(of: text) == expected, "\(text)")
    }
}
