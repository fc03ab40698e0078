import TMText
import Testing

@Suite struct HomoglyphFoldingTests {
    @Test(arguments: [
        ("тiл", "тіл"), ("Cоғыс", "Соғыс"), ("сentury", "century"), ("тiлi", "тілі"), ("ABАЖ", "АВАЖ"),
        ("iPhone", "iPhone"), ("қала", "қала"),
    ])
    func foldsTowardsTheWordsAlphabet(word: String, folded: String) {
        let result = HomoglyphFolding.folded(Array(word.unicodeScalars)[...])
        #expect(result == Array(folded.unicodeScalars))
    }
}
