import TMBitext
import Testing

@Suite struct LocatedTextTests {
    @Test(arguments: [
        ("", []), ("a", ["a"]), ("a\nb\n", ["a", "b"]), ("a\r\n\r\nb", ["a", "", "b"]),
        ("a\rb\u{2028}c", ["a", "b", "c"]),
        ("\n", [""]),
    ])
    func cutsLines(text: String, lines: [String]) {
        let located = LocatedText(text)
        #expect(located.lines.map { located[$0] } == lines)
    }

    @Test func trimsBlanksAndInvisibles() {
        let located = LocatedText(" \u{200B}қала \u{A0}")
        #expect(located.trimmed(TextSpan(start: 0, end: 8)) == TextSpan(start: 2, end: 6))
        #expect(located.trimmed(TextSpan(start: 0, end: 2)) == nil)
    }
}
