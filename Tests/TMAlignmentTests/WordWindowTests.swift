import TMBitext
import TMLexicon
import TMTestSupport
import Testing

@testable import TMAlignment

@Suite struct WordWindowTests {
    /// Compares with a look through the segments; rows are longer than what is read at a time.
    @Test(arguments: 0..<10) func findsWhatALookThroughTheSegmentsFinds(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let bitext = ArtificialBitext(
            documentCount: 2,
            beadsPerDocument: 8,
            shapes: [BeadShape(source: 1, target: 1)],
            seed: seed
        )
        let (text, wordCount) = (bitext.documents[0].target, bitext.target.count)
        let row = (0..<Int32(wordCount)).map { (column: $0, value: Float($0 + 1) / 1000) }
        let table = TranslationTable(rows: [row, row.filter { _ in Bool.random(using: &random) }, []])
        var window = WordWindow(of: text, wordCount: wordCount)
        var segments = 0..<0
        for _ in 0..<6 {
            let first = Int.random(in: segments.lowerBound...text.count, using: &random)
            segments = first..<Int.random(in: max(first, segments.upperBound)...text.count, using: &random)
            window.move(to: segments)
            for word in Int32(0)..<3 {
                let expected = table.row(word).flatMap { entry in
                    text.wordPositions(segments)
                        .filter { text.words[$0] == table.columns[entry] }
                        .map { "\($0) \(table.values[entry])" }
                }
                var found: [String] = []
                window.forEachTranslation(of: word, table) { place, probability in
                    found.append("\(place.position) \(probability)")
                    let segment = Int(place.segment)
                    #expect(text.wordPositions(segment..<(segment + 1)).contains(Int(place.position)))
                }
                #expect(found == expected)
            }
        }
    }
}
