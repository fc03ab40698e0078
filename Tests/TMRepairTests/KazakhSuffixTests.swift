import Testing

@testable import TMRepair

@Suite struct KazakhSuffixTests {
    /// The morphemes of the columns of `table`.
    private static let columns: [[KazakhMorpheme]] = [
        [.dative], [.locative], [.ablative], [.genitive], [.accusative], [.instrumental], [.ordinal], [.plural],
        [.possessive], [.possessive, .ownLocative], [.adjective],
    ]

    /// Numbers with what they get in each column.
    private static let table = """
        0 ге де ден дің ді мен ші дер і інде дік
        1 ге де ден дің ді мен ші лер і інде лік
        2 ге де ден нің ні мен ші лер сі сінде лік
        3 ке те тен тің ті пен ші тер і інде тік
        4 ке те тен тің ті пен ші тер і інде тік
        5 ке те тен тің ті пен ші тер і інде тік
        6 ға да дан ның ны мен шы лар сы сында лық
        7 ге де ден нің ні мен ші лер сі сінде лік
        8 ге де ден дің ді бен ші дер і інде дік
        9 ға да дан дың ды бен шы дар ы ында дық
        10 ға да нан ның ды мен шы дар ы ында дық
        20 ға да дан ның ны мен шы лар сы сында лық
        30 ға да дан дың ды бен шы дар ы ында дық
        40 қа та тан тың ты пен шы тар ы ында тық
        50 ге де ден дің ді мен ші лер і інде лік
        60 қа та тан тың ты пен шы тар ы ында тық
        70 ке те тен тің ті пен ші тер і інде тік
        80 ге де нен нің ді мен ші дер і інде дік
        90 ға да нан ның ды мен шы дар ы ында дық
        100 ге де ден дің ді бен ші дер і інде дік
        500 ге де ден дің ді бен ші дер і інде дік
        1000 ға да нан ның ды мен шы дар ы ында дық
        25000 ға да нан ның ды мен шы дар ы ында дық
        1000000 ға да нан ның ды мен шы дар ы ында дық
        3000000000 қа та тан тың ты пен шы тар ы ында тық
        1916 ға да дан ның ны мен шы лар сы сында лық
        1991 ге де ден дің ді мен ші лер і інде лік
        2009 ға да дан дың ды бен шы дар ы ында дық
        2023 ке те тен тің ті пен ші тер і інде тік
        2030 ға да дан дың ды бен шы дар ы ында дық
        2050 ге де ден дің ді мен ші лер і інде лік
        12.5 ке те тен тің ті пен ші тер і інде тік
        0.40 қа та тан тың ты пен шы тар ы ында тық
        12.05.2024 ке те тен тің ті пен ші тер і інде тік
        """

    private static let rows: [(number: String, suffixes: [String])] = table.split(separator: "\n").map { line in
        let parts = line.split(separator: " ").map(String.init)
        return (parts[0], Array(parts.dropFirst()))
    }

    @Test func numeralsTakeTheirSuffixes() throws {
        var cases = 0
        for (number, suffixes) in Self.rows {
            let numeral = try #require(KazakhStem(number: number))
            for (chain, suffix) in zip(Self.columns, suffixes) {
                #expect(KazakhSuffix.form(chain, of: numeral) == suffix, "\(number) \(chain)")
                cases += 1
            }
        }
        #expect(cases == 34 * 11)
    }

    @Test func suffixesFollowTheNumeral() {
        for (old, suffixes) in Self.rows {
            for (new, newSuffixes) in Self.rows {
                for (suffix, newSuffix) in zip(suffixes, newSuffixes) {
                    #expect(KazakhSuffix.adapted(suffix, from: old, to: new) == newSuffix, "\(old)-\(suffix) \(new)")
                }
            }
        }
    }

    @Test(arguments: [
        ("шыға", "10", "5", "шіге"), ("шісінде", "3", "9", "шысында"), ("інші", "5", "6", "ншы"),
        ("ншы", "6", "20", "сыншы"), ("ындағы", "10", "2", "сіндегі"), ("лардың", "6", "5", "тердің"),
        ("дегі", "2023", "2024", nil), ("тегі", "2023", "2030", "дағы"), ("дай", "10", "5", "тей"),
        ("лық", "6", "10", "дық"),
        ("ке", "10", "5", nil), ("бап", "5", "6", nil),
    ])
    func longerSuffixesToo(suffix: String, old: String, new: String, adapted: String?) {
        #expect(KazakhSuffix.adapted(suffix, from: old, to: new) == adapted)
    }

    @Test(arguments: ["", "а", "1.x", "10000000000000000"])
    func otherTextsAreNoNumerals(text: String) {
        #expect(KazakhStem(number: text) == nil)
    }
}
