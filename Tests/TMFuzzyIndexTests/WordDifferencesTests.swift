import TMBitext
import TMFuzzyIndex
import Testing

@Suite struct WordDifferencesTests {
    /// Differences as `nature:source→query`, the way they turn the source into the query.
    private func shown(_ query: String, _ source: String) -> [String] {
        WordDifferences.between(query: query, source: source)
            .map { "\($0.nature.rawValue):\($0.sourceText)→\($0.queryText)" }
    }

    @Test(arguments: [
        ("Построена новая школа.", "Построена новая школа.", []),
        ("Построена новая школа.", "Построена школа.", ["words:→новая"]),
        ("Школа открыта.", "Школа в ауле открыта.", ["words:в ауле→"]),
        ("Открыт новый мост.", "Открыта старая дорога.", ["suffix:Открыта→Открыт", "words:старая дорога→новый мост"]),
        ("Открыт детский сад у реки.", "Открыта дорога у реки.", ["words:Открыта дорога→Открыт детский сад"]),
        ("В 2023 году 15 школ", "В 2022 году 7 школ", ["number:2022→2023", "number:7→15"]),
        ("Мектептің ауласы", "Мектептен ауласы", ["suffix:Мектептен→Мектептің"]),
        ("НОВАЯ школа", "Новая школа", ["case:Новая→НОВАЯ"]),
        ("Ауыл «Ақжар»", "Ауыл \"Ақжар\"", ["typography:\"→«", "typography:\"→»"]),
        ("тіл", "тiл", ["typography:тiл→тіл"]),
        ("10 %", "10%", ["typography:→ "]),
        ("", "", []),
        ("Иә.", "", ["words:→Иә."]),
    ])
    func namesWhatChanged(query: String, source: String, differences: [String]) {
        #expect(shown(query, source) == differences)
    }

    @Test func spansPointIntoBothTexts() {
        let differences = WordDifferences.between(query: "😀 Жаңа мектеп", source: "😀😀 Ескі мектеп")
        #expect(differences.map(\.querySpan) == [TextSpan(start: 0, end: 0), TextSpan(start: 2, end: 6)])
        #expect(differences.map(\.sourceSpan) == [TextSpan(start: 0, end: 1), TextSpan(start: 3, end: 7)])
        #expect(differences.map(\.kind) == [.delete, .replace])
    }
}
