import TMBitext
import TMTestSupport
import Testing

@testable import TMConcordance

@Suite struct PhraseFinderTests {
    /// `[…]` stands around the phrases that are found, where the phrases of the other texts are known.
    @Test(arguments: [
        (
            "Вчера [капельное орошение] вводили в [новых хозяйствах области].",
            ["Капельным орошением заняты.", "Много новых хозяйств области."], Language.russian
        ),
        ("Орошение и хозяйство, но и тогда порознь.", ["Хозяйство и орошение."], .russian),
        ("Кеше [облыстың жаңа мектебі] ашылды.", ["Облыста жаңа мектептер көп."], .kazakh),
    ])
    func marksTheLongest(marked: String, texts: [String], language: Language) {
        let text = marked.filter { $0 != "[" && $0 != "]" }
        let phrases = PhraseFinder(text, in: language).longest { Self.stands($0, in: texts, language) }
        let expected = marked.split(separator: "[").dropFirst().map { String($0.prefix { $0 != "]" }) }
        #expect(phrases.map { LocatedText(text)[$0.span] } == expected)
    }

    /// Every run of words is asked for on its own; the longest are those that lie in no other.
    @Test(arguments: UInt64(1)...40)
    func findsWhatAllQuestionsFind(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let words = ["вода", "и", "поле", "на", "дом", "сад"]
        func text() -> String { (0..<12).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ") }
        let (query, texts) = (text(), (0..<3).map { _ in text() })
        let found = PhraseFinder(query, in: .russian).longest { Self.stands($0, in: texts, .russian) }
        #expect(
            found.map { LocatedText(query)[$0.span] }
                == Self.longest(query.split(separator: " ").map(String.init), texts)
        )
    }

    @Test func phrasesThatShowNothingNewAreLeftOut() {
        let text = "старый дом большой сад новое поле река"
        let known = ["старый дом большой сад", "большой сад новое", "сад новое поле река"]
        let phrases = PhraseFinder(text, in: .russian).longest { Self.stands($0, in: known, .russian) }
        #expect(phrases.map { LocatedText(text)[$0.span] } == known)
        let shown = KnownPhrase.mostTelling(phrases, limit: 9).map { LocatedText(text)[$0.span] }
        #expect(shown == ["старый дом большой сад", "сад новое поле река"])
        #expect(KnownPhrase.mostTelling(phrases, limit: 1).map(\.span) == [phrases[0].span])
    }

    private static func stands(_ phrase: ConcordanceQuery, in texts: [String], _ language: Language) -> Bool {
        texts.contains { !Occurrences.spans(of: phrase, in: $0, language).isEmpty }
    }

    private static func longest(_ words: [String], _ texts: [String]) -> [String] {
        let names = words.indices.filter { !FunctionWords.contains(words[$0], in: .russian) }
        let known = names.flatMap { start in
            names.filter { $0 > start }.map { start...$0 }.filter { range in
                let phrase = words[range].joined(separator: " ")
                return texts.contains { " \($0) ".contains(" \(phrase) ") }
            }
        }
        return known.filter { range in
            !known.contains { $0 != range && $0.contains(range.lowerBound) && $0.contains(range.upperBound) }
        }
        .map { words[$0].joined(separator: " ") }
    }
}
