import TMTestSupport
import Testing

@testable import TMStore

/// The counts of a text against those made scalar by scalar.
struct LetterCountsTests {
    private static let pieces = [
        "а", "Я", "ё", "ә", "Ғ", "қ", "Ң", "ө", "ұ", "Ү", "һ", "І", "\u{52F}", "\u{530}", "ա", "z", "Q", "é", "β", "5",
        "0",
        " ", "\u{A0}", "\u{85}", "\u{1680}", "«", "»", "—", "…", "₸", "№", "ª", "µ", "²", "٣", "中", "\u{1FFF}", "😀",
        "\u{10400}",
        ".", ":", "~", "\u{7F}", "\u{301}", "\u{489}",
    ]

    private func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x400...0x52F).contains(scalar.value) }

    @Test(arguments: 1...300) func agreesWithScalars(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        // Every tenth text is longer than what is summed up at once.
        let pieces = seed % 10 == 0 ? 6_000 : 16
        let text = (0..<pieces).map { _ in Self.pieces[Int.random(in: Self.pieces.indices, using: &random)] }.joined()
        let scalars = Array(text.unicodeScalars)
        let counts = LetterCounts(text)
        #expect(counts.letters == scalars.count { isCyrillic($0) || $0.properties.isAlphabetic }, "\(text)")
        #expect(counts.cyrillic == scalars.count(where: isCyrillic), "\(text)")
        #expect(counts.kazakh == scalars.count { "әғқңөұүһіӘҒҚҢӨҰҮҺІ".unicodeScalars.contains($0) }, "\(text)")
        let spaces: Set<Unicode.Scalar> = ["\u{85}", "\u{A0}", "\u{1680}"]
        #expect(
            counts.length == scalars.count { (0x30...0x1FFF).contains($0.value) && !spaces.contains($0) },
            "\(text)"
        )
        #expect(counts.hasDigit == scalars.contains { ("0"..."9").contains($0) }, "\(text)")
    }
}
