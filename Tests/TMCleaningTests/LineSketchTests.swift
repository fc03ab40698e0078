import TMBitext
import TMTestSupport
import Testing

@testable import TMCleaning

@Suite struct LineSketchTests {
    private let pieces = [
        "Аким", "ёлки", "қала", "Aбай", "2023", "1 250 000", "3,5", ".", "!", "?", "…", "»", "«", "\"", ")", "—", ",",
        "и", "в", "№", "қ\u{301}", "news", "x-ray", "Ё", "%",
    ]

    /// Says of a line what a whole ``PageLine`` says.
    @Test(arguments: 0..<40) func agreesWithTheWholeLine(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...60, using: &random)
        let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
        let scalars = text.scalarArray
        let line = PageLine(text: text, span: TextSpan(start: 0, end: scalars.count))
        let sketch = LineSketch(scalars[...])
        #expect(sketch.wordCount == line.words.count)
        #expect(sketch.endsSentence == line.endsSentence)
        #expect(sketch.isProse == line.isProse)
        #expect(sketch.key == LineSample.key(of: line.tokens))
    }

    @Test(arguments: [
        ("Дождь идёт.", true), ("Дождь идёт»", false), ("Дождь идёт.»)", true), ("Дождь идёт 5", false), ("»", false),
    ]) func seesTheEndOfASentence(line: String, ends: Bool) {
        #expect(LineSketch(line.scalarArray[...]).endsSentence == ends)
    }
}
