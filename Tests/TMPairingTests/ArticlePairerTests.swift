import TMBitext
import TMLexicon
import TMPairing
import Testing

@Suite struct ArticlePairerTests {
    private static let russian = [
        "Аким Арала Бекжанов открыл школу на 320 мест. Школу строила компания «Самал» 14 месяцев.",
        "Урожай риса в Жалагаше достиг 412 тысяч тонн. Комбайны работали до октября.",
        "Боксер Ерболат Муканов выиграл турнир в Ташкенте в весе 63 кг.",
        "Бюджет области вырос на 8,4 процента и составил 512 миллиардов тенге.",
    ]
    private static let kazakh = [
        "Былғары қолғап шебері Ерболат Мұқанов Ташкентте 63 кг салмақта турнир жеңімпазы атанды.",
        "Қазалыда көктемгі егіске дайындық басталды, 90 трактор жөнделді.",
        "Жалағашта 412 мың тонна күріш жиналды, комбайндар қазанға дейін жұмыс істеді.",
        "Арал әкімі Бекжанов 320 орындық мектепті ашты. Құрылысты «Самал» компаниясы 14 айда бітірді.",
    ]

    @Test func findsTwinsAndLeavesOthersAlone() async {
        let pairs = await pairs(ArticlePairer(leastScore: 0.25, jobs: 2), dates: (nil, nil))
        #expect(Set(pairs.map { [$0.source, $0.target] }) == [[0, 3], [1, 2], [2, 0]])
        #expect(pairs.map(\.score) == pairs.map(\.score).sorted(by: >))
    }

    @Test func datesFarApartCostWhereTheOthersAgree() async {
        let near = (["2024-03-01", "2024-05-02", "2024-07-09", nil], ["2024-07-10", nil, "2024-05-02", "2024-03-01"])
        let far = (["2024-03-01", "2024-05-02", "2024-07-09", nil], ["2024-07-10", nil, "2024-05-02", "2019-11-30"])
        let school = { (pairs: [ArticlePair]) in pairs.first { $0.source == 0 }?.score ?? 0 }
        let agreeing = school(await pairs(ArticlePairer(leastScore: 0, jobs: 2), dates: near))
        let disagreeing = school(await pairs(ArticlePairer(leastScore: 0, jobs: 2), dates: far))
        #expect(disagreeing < agreeing * 0.9)
    }

    @Test func noArticlesGiveNoPairs() async {
        let empty = Vocabulary()
        let pairs = await ArticlePairer(leastScore: 0, jobs: 2)
            .pairs(source: [], target: [], lexicon: .cognates(source: empty, target: empty))
        #expect(pairs.isEmpty)
    }

    private func pairs(_ pairer: ArticlePairer, dates: ([String?]?, [String?]?)) async -> [ArticlePair] {
        var (source, target) = (Vocabulary(), Vocabulary())
        let left = texts(Self.russian, dates: dates.0, vocabulary: &source)
        let right = texts(Self.kazakh, dates: dates.1, vocabulary: &target)
        return await pairer.pairs(
            source: left,
            target: right,
            lexicon: .cognates(source: source, target: target)
        )
    }

    private func texts(_ articles: [String], dates: [String?]?, vocabulary: inout Vocabulary) -> [PairingText] {
        articles.enumerated().map { number, text in
            let date = dates?[number].flatMap(CalendarDay.init(iso8601:))
            return PairingText(words: vocabulary.add(WordKey.keys(of: text)), date: date)
        }
    }
}
