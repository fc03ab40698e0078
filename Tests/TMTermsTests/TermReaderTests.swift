import TMBitext
import TMLexicon
import Testing

@testable import TMTerms

@Suite struct TermReaderTests {
    /// `|` stands where no term goes on, `(…)` around words at which none begins or ends.
    @Test(arguments: [
        ("Премьер-министр Республики Казахстан, вчера", "Премьер министр Республики Казахстан | вчера"),
        ("закон о мерах, п. 12", "закон (о) мерах | | | |"),
        ("дом - сад", "дом | сад"),
        ("только-12", "(только) | |"),
    ])
    func cutsIntoWords(text: String, shown: String) {
        var reader = TermReader(language: .russian)
        let located = LocatedText(text)
        let pieces = reader.words(of: text).map { word in
            let piece = located[word.span]
            if word.stem == TermWord.breaking { return "|" }
            return TermWord.isContent(word.stem) ? piece : "(\(piece))"
        }
        #expect(pieces.joined(separator: " ") == shown)
    }

    @Test func formsOfAWordShareAStem() {
        var reader = TermReader(language: .kazakh)
        let words = reader.words(of: "Білім министрлігі білім министрлігінің басшысы")
        #expect(words[0].stem == words[2].stem && words[1].stem == words[3].stem && words[0].stem != words[1].stem)
        #expect(reader.keys[words[1].stem]?.map(\.text) == ["минис"])
    }
}
