import TMBitext
import TMSegmentation
import Testing

/// Where conventions differ, options choose.
@Suite struct OptionsTests {
    private func sentences(_ text: String, _ options: SegmentationOptions = SegmentationOptions()) -> [String] {
        Segmenter(language: .russian, options: options).segments(of: text).map(\.text)
    }

    @Test func attribution() {
        let text = "«Пора!» — сказал он. Все встали."
        #expect(sentences(text) == ["«Пора!» — сказал он.", "Все встали."])
        #expect(
            sentences(text, SegmentationOptions(splitsAttribution: true)) == ["«Пора!»", "— сказал он.", "Все встали."]
        )
    }

    @Test func framedQuotations() {
        let text = "Он крикнул «Стой! Куда?» и побежал. Все встали."
        #expect(sentences(text) == ["Он крикнул «Стой! Куда?» и побежал.", "Все встали."])
        #expect(
            sentences(text, SegmentationOptions(splitsQuotes: true))
                == ["Он крикнул «Стой!", "Куда?» и побежал.", "Все встали."]
        )
    }

    @Test func smallLetters() {
        let text = "дождь прошёл. ветер стих, т. е. пора"
        #expect(sentences(text) == [text])
        #expect(
            sentences(text, SegmentationOptions(startsLowercase: true)) == ["дождь прошёл.", "ветер стих, т. е. пора"]
        )
    }

    @Test func theUsersAbbreviationsWin() throws {
        let list = try Abbreviations(parsing: "# mine\nтепл\thead\nул\tword\n")
        let segmenter = Segmenter(language: .russian, abbreviations: .standard(for: .russian).adding(list))
        #expect(segmenter.segments(of: "У тепл. Абая стоит дом.").count == 1)
        #expect(segmenter.segments(of: "Там был ул. Абая ждали.").count == 2)
    }
}
