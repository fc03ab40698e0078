import TMLexicon
import TMTestSupport
import Testing

@Suite struct TranslationTableTests {
    @Test(arguments: 0..<20) func findsWhatADictionaryFinds(seed: UInt64) {
        let entries = randomEntries(seed: seed)
        let table = TranslationTable(rows: rows(of: entries))
        for row in Int32(0)..<8 {
            for column in Int32(0)..<8 {
                let value = table.position(row: row, column: column).map { table.values[$0] }
                #expect(value == entries[Place(row: row, column: column)])
            }
        }
    }

    @Test(arguments: 0..<20) func transposingTwiceGivesTheSame(seed: UInt64) {
        let table = TranslationTable(rows: rows(of: randomEntries(seed: seed)))
        let twice = table.transposed(columnCount: 8).transposed(columnCount: 8)
        #expect(twice.starts == table.starts)
        #expect(twice.columns == table.columns)
        #expect(twice.values == table.values)
    }

    @Test(arguments: 0..<20) func theMaximumTakesTheGreaterOfBoth(seed: UInt64) {
        let (left, right) = (randomEntries(seed: seed), randomEntries(seed: seed + 100))
        let table = TranslationTable(rows: rows(of: left)).maximum(with: TranslationTable(rows: rows(of: right)))
        let expected = left.merging(right, uniquingKeysWith: max)
        #expect(table.values.count == expected.count)
        for (place, value) in expected {
            #expect(table.position(row: place.row, column: place.column).map { table.values[$0] } == value)
        }
    }

    private struct Place: Hashable {
        var row: Int32
        var column: Int32
    }

    private func randomEntries(seed: UInt64) -> [Place: Float] {
        var random = SeededGenerator(seed: seed)
        var entries: [Place: Float] = [:]
        for _ in 0..<20 {
            let place = Place(row: .random(in: 0..<8, using: &random), column: .random(in: 0..<8, using: &random))
            entries[place] = .random(in: 0...1, using: &random)
        }
        return entries
    }

    private func rows(of entries: [Place: Float]) -> [[(column: Int32, value: Float)]] {
        (Int32(0)..<8).map { row in
            entries.filter { $0.key.row == row }.map { (column: $0.key.column, value: $0.value) }
                .sorted { $0.column < $1.column }
        }
    }
}
