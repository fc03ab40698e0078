import TMBitext
import TMLexicon
import Testing

@testable import TMTerms

/// Finds the terms of small invented memories.
@Suite struct TermExtractorTests {
    /// Sentences around a term in both languages, each with words of its own.
    private static func texts(_ terms: [(String, String)]) -> [UnitWords.Texts] {
        let frames = [
            ("Вчера выступил %", "% кеше сөз сөйледі"), ("Мы писали про %", "Біз % жайлы жаздық"),
            ("Журналисты посетили %", "Журналистер % ғимаратына барды"), ("Горожане хвалят %", "Тұрғындар % мақтайды"),
            ("В газете назван %", "Газетте % аталды"), ("Снова работает %", "% қайта ашылды"),
        ]
        return terms.enumerated().map { number, term in
            let frame = frames[number % frames.count]
            return UnitWords.Texts(
                unit: Int64(number + 1),
                source: frame.0.replacing("%", with: term.0),
                target: frame.1.replacing("%", with: term.1)
            )
        }
    }

    private static func terms(
        _ texts: [UnitWords.Texts],
        lexicon: StoredLexicon? = nil,
        onlyVarying: Bool = false
    ) -> [(source: String, targets: [String], counts: [Int])] {
        var extractor = TermExtractor(least: 2, lexicon: lexicon, jobs: 2)
        extractor.add(UnitWords(texts, source: .russian, target: .kazakh))
        return extractor.terms(limit: nil, onlyVarying: onlyVarying).map { term in
            var sourceForms = TermForms(language: .russian)
            let targets = term.translations.map { translation in
                var forms = TermForms(language: .kazakh)
                for place in translation.targetPlaces { forms.add(place, in: texts[Int(place.unit) - 1].target) }
                for place in translation.sourcePlaces { sourceForms.add(place, in: texts[Int(place.unit) - 1].source) }
                return forms.best ?? ""
            }
            return (sourceForms.best ?? "", targets, term.translations.map(\.count))
        }
    }

    @Test func aTermAndItsTranslationAreFoundWhole() {
        let terms = Self.terms(
            Self.texts(
                Array(repeating: ("Музей старинных карт", "Көне карталар мұражайы"), count: 6)
                    + Array(repeating: ("Северный водный завод", "Солтүстік су зауыты"), count: 6)
                    + Array(repeating: ("Дом ткачей", "Тоқымашылар үйі"), count: 6)
            )
        )
        let found = Dictionary(terms.map { ($0.source, $0.targets) }, uniquingKeysWith: { one, _ in one })
        #expect(found["Музей старинных карт"] == ["Көне карталар мұражайы"])
        #expect(found["Северный водный завод"] == ["Солтүстік су зауыты"])
        #expect(found["Дом ткачей"] == ["Тоқымашылар үйі"])
    }

    @Test func nothingIsFoundInNothing() {
        #expect(Self.terms([]).isEmpty)
        #expect(Self.terms(Self.texts([("Музей", "Мұражай")])).isEmpty)
    }

    @Test func theSameUnitsGiveTheSameTerms() {
        let texts = Self.texts(
            (0..<60).map { ["Музей карт", "Дом ткачей", "Водный завод"][$0 % 3] }
                .map { ($0, $0 == "Музей карт" ? "Карта мұражайы" : $0 == "Дом ткачей" ? "Тоқымашы үйі" : "Су зауыты") }
        )
        let first = Self.terms(texts)
        #expect(!first.isEmpty)
        for _ in 0..<3 {
            let again = Self.terms(texts)
            #expect(again.map(\.source) == first.map(\.source) && again.map(\.targets) == first.map(\.targets))
        }
    }

    @Test func furtherTranslationsStandBesideTheUsualOne() {
        let usual = Array(repeating: ("Водный завод", "Су зауыты"), count: 6)
        let rare = Array(repeating: ("Водный завод", "Су комбинаты"), count: 3)
        let other = Array(repeating: ("Дом ткачей", "Тоқымашылар үйі"), count: 36)
        let lexicon = Self.lexicon([("водный", "су"), ("завод", "зауыт"), ("завод", "комбинат"), ("дом", "үй")])
        let terms = Self.terms(Self.texts(usual + other + rare), lexicon: lexicon, onlyVarying: true)
        #expect(terms.map(\.source) == ["Водный завод"])
        #expect(terms.first?.targets == ["Су зауыты", "Су комбинаты"])
        #expect(terms.first?.counts == [6, 3])
    }

    /// A lexicon in which words translate each other for sure.
    private static func lexicon(_ pairs: [(String, String)]) -> StoredLexicon {
        var (source, target) = (Vocabulary(), Vocabulary())
        var rows: [Int32: Set<Int32>] = [:]
        var columns: [Int32: Set<Int32>] = [:]
        for (word, translation) in pairs {
            let (row, column) = (source.add(WordKey.keys(of: word))[0], target.add(WordKey.keys(of: translation))[0])
            rows[row, default: []].insert(column)
            columns[column, default: []].insert(row)
        }
        func table(_ rows: [Int32: Set<Int32>], count: Int) -> TranslationTable {
            TranslationTable(rows: (0..<Int32(count)).map { (rows[$0] ?? []).sorted().map { ($0, 0.9) } })
        }
        return StoredLexicon(
            languages: (.russian, .kazakh),
            source: source,
            target: target,
            lexicon: Lexicon(forward: table(rows, count: source.count), backward: table(columns, count: target.count)),
            provenance: []
        )
    }
}
