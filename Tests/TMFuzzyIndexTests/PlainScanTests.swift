import TMFuzzyIndex
import Testing

@Suite struct PlainScanTests {
    private func scan(_ texts: [String]) -> PlainScan {
        PlainScan(texts.enumerated().map { (unit: Int64($0.offset), text: $0.element) })
    }

    @Test(arguments: [
        ("Ол 2023 жылы келді.", "Ол 2023 жылы келді.", 100...100),
        ("Ол «Ақжар» ауылынан.", "Ол \"Ақжар\" ауылынан.", 100...100),
        ("Бұл тіл — байлық", "Бұл  тiл – байлық", 100...100),
        ("Ёлка во дворе", "Елка во\u{A0}дворе", 100...100),
        ("ОЛ КЕЛДІ", "Ол келді", 99...99),
        ("12,5 пайыз", "12.5 пайыз", 99...99),
        ("10 %", "10%", 99...99),
        ("Ол 2023 жылы келді.", "Ол 2021 жылы келді.", 60...90),
        ("қала", "ауыл", 0...0),
        ("Иә", "Иә!", 75...75),
        ("!", "Иә!", 25...25),
        ("* * *", "* * *", 100...100),
        ("* * *", "* *", 66...66),
        ("* * *", "— —", 0...0),
    ])
    func scores(query: String, source: String, range: ClosedRange<Int>) {
        let scores = scan([source]).matches(for: query, threshold: 0, limit: 1).map(\.score)
        #expect(scores.count == 1)
        #expect(scores.allSatisfy(range.contains))
    }

    @Test func longTextsThatDifferByANumberAreNotTheSame() {
        let long = (0..<400).map { "сөз\($0)" }.joined(separator: " ")
        let matches = scan([long + " 7"]).matches(for: long + " 8", threshold: 50, limit: 1)
        #expect(matches.map(\.score) == [99])
    }

    @Test func sortsByLikenessThenByUnit() {
        let scan = scan(["жаңа мектеп", "ескі үй", "жаңа мектеп", "Жаңа мектеп", "жаңа мектептер"])
        let matches = scan.matches(for: "жаңа мектеп", threshold: 50, limit: 4)
        #expect(matches.map(\.unit) == [0, 2, 3, 4])
        #expect(matches.map(\.score).prefix(3) == [100, 100, 99])
    }

    @Test func leavesOutWhatIsBelowTheThreshold() {
        let scan = scan(["жаңа мектеп ашылды", "жаңа көпір салынды"])
        #expect(scan.matches(for: "жаңа мектеп ашылды", threshold: 80, limit: 9).map(\.unit) == [0])
        #expect(scan.matches(for: "жаңа мектеп ашылды", threshold: 10, limit: 9).map(\.unit) == [0, 1])
    }

    @Test(arguments: ["", "  ", "\u{200B}"])
    func answersNothingToTextsWithoutWords(query: String) {
        #expect(scan(["үй", ""]).matches(for: query, threshold: 0, limit: 5).isEmpty)
    }

    @Test func anEmptyMemoryHasNoMatches() {
        #expect(scan([]).matches(for: "үй", threshold: 0, limit: 5).isEmpty)
    }
}
