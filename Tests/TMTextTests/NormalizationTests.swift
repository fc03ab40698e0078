import TMText
import Testing

@Suite struct NormalizationTests {
    @Test(arguments: [("й", "\u{439}"), ("ascii", "ascii"), ("", ""), ("\u{FB2C}", "\u{5E9}\u{5BC}\u{5C1}")])
    func composes(text: String, composed: String) {
        #expect(Array(Normalization.nfc(text).unicodeScalars) == Array(composed.unicodeScalars))
    }
}
