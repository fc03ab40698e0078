import TMBitext
import TMLexicon
import TMTestSupport
import Testing

@testable import TMAlignment

@Suite struct WordPlacesTests {
    /// Compares with a look through the whole text; rows are longer than what is read at a time.
    @Test(arguments: 0..<10) func findsWhatALookThroughTheTextFinds(seed: UInt64) {
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
        let places = WordPlaces(of: text, wordCount: wordCount)
        for word in Int32(0)..<3 {
            let first = Int.random(in: 0...text.count, using: &random)
            let segments = first..<Int.random(in: first...text.count, using: &random)
            let expected = table.row(word).flatMap { entry in
                text.wordPositions(segments)
                    .filter { text.words[$0] == table.columns[entry] }
                    .map { "\($0) \(table.values[entry])" }
            }
            var found: [String] = []
            places.forEachTranslation(of: word, in: segments, table) { place, probability in
                found.append("\(place.position) \(probability)")
                #expect(text.wordPositions(Int(place.segment)..<(Int(place.segment) + 1)).contains(Int(place.position)))
            }
            #expect(found == expected)
        }
    }
}
