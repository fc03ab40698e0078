import Foundation
import TMBitext
import Testing

struct PlaceholderTextTests {
    private static func codes(_ offsets: [Int]) -> [InlineCode] {
        offsets.map { InlineCode(offset: $0, markup: "<ph/>") }
    }

    @Test(arguments: [
        ("Нажмите ОК.", [Int](), "Нажмите ОК."),
        ("Нажмите ОК.", [8, 10], "Нажмите {1}ОК{2}."),
        ("Нажмите ОК.", [0, 0, 11], "{1}{2}Нажмите ОК.{3}"),
        ("", [0], "{1}"),
    ])
    func codesAreShownAsPlaceholders(text: String, offsets: [Int], shown: String) {
        let codes = Self.codes(offsets)
        let numbers = Array(offsets.indices.map { $0 + 1 })
        #expect(PlaceholderText(text, codes: codes, numbers: numbers).shown == shown)
        #expect(PlaceholderText(shown: shown) == PlaceholderText(text, codes: codes, numbers: numbers))
    }

    @Test(arguments: ["{} пусто", "{а} буква", "{123} много", "{1 открыто", "1} закрыто", "{ 1} пробел"])
    func otherBracesStay(text: String) {
        #expect(PlaceholderText(shown: text).text == text)
    }

    @Test func spansAreFoundAgain() {
        let text = PlaceholderText(shown: "Нажмите {1}синюю кнопку{2} внизу.")
        let shown = LocatedText(text.shown)
        let plain = LocatedText(text.text)
        for word in ["Нажмите", "синюю", "синюю кнопку", "кнопку", "внизу"] {
            let start = text.text.components(separatedBy: word)[0].unicodeScalars.count
            let span = TextSpan(start: start, end: start + word.unicodeScalars.count)
            #expect(plain[span] == word)
            #expect(shown[text.shownSpan(of: span)] == word)
        }
        #expect(shown[text.shownSpan(of: TextSpan(start: 0, end: 13))] == "Нажмите {1}синюю")
    }

    @Test func aCodeOfBothSidesHasOneNumber() {
        func codes(_ markups: [String]) -> [InlineCode] { markups.map { InlineCode(offset: 0, markup: $0) } }
        let match = Match(
            score: 100,
            kind: .exact,
            source: "а",
            target: "б",
            targetLanguage: .kazakh,
            sourceCodes: codes(["<b>", "</b>", "<br/>"]),
            targetCodes: codes(["<br/>", "<b>", "</b>", "<br/>", "<i>"]),
            unit: 1
        )
        #expect(match.sourceText.shown == "{1}{2}{3}а")
        #expect(match.targetText.shown == "{3}{1}{2}{4}{5}б")
    }
}
