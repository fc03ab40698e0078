import TMAlignment
import TMBitext
import TMLexicon
import TMTestSupport

/// Documents in two made-up languages whose words translate one for one, with merged and dropped sentences.
struct ArtificialBitext {
    private(set) var documents: [AlignmentDocument] = []
    private(set) var gold: [[BeadShape]] = []
    private(set) var source = Vocabulary()
    private(set) var target = Vocabulary()

    init(documentCount: Int, beadsPerDocument: Int, shapes: [BeadShape], seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<documentCount {
            var (left, right): ([String], [String]) = ([], [])
            var beads: [BeadShape] = []
            for _ in 0..<beadsPerDocument {
                let shape = shapes.randomElement(using: &random) ?? BeadShape(source: 1, target: 1)
                let words = (0..<12).map { _ in Int.random(in: 0..<150, using: &random) }
                left += Self.sentences(words.map(Self.sourceWord), count: shape.source)
                right += Self.sentences(words.reversed().map(Self.targetWord), count: shape.target)
                beads.append(shape)
            }
            gold.append(beads)
            documents.append(
                AlignmentDocument(
                    source: AlignmentText(segments: left, vocabulary: &source),
                    target: AlignmentText(segments: right, vocabulary: &target)
                )
            )
        }
    }

    private static func sentences(_ words: [String], count: Int) -> [String] {
        (0..<count).map { number in
            words[(number * words.count / count)..<((number + 1) * words.count / count)].joined(separator: " ")
        }
    }

    private static func sourceWord(_ number: Int) -> String { letters(of: number, from: "абвгдежзик") + "лмн" }

    private static func targetWord(_ number: Int) -> String { letters(of: number, from: "опрстуфцчш") + "яюы" }

    private static func letters(of number: Int, from alphabet: String) -> String {
        let letters = Array(alphabet)
        return String([letters[number / 100 % 10], letters[number / 10 % 10], letters[number % 10]])
    }
}
