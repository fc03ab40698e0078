import TMAlignment
import TMBitext
import Testing

@Suite struct BatchAlignerTests {
    private static let mixed =
        Array(repeating: BeadShape(source: 1, target: 1), count: 8) + [
            BeadShape(source: 1, target: 0), BeadShape(source: 0, target: 1), BeadShape(source: 2, target: 1),
            BeadShape(source: 1, target: 2),
        ]

    @Test func learnsAnUnknownPairOfLanguagesFromTheBatch() async {
        let bitext = ArtificialBitext(documentCount: 60, beadsPerDocument: 15, shapes: Self.mixed, seed: 3)
        let aligned = await Self.aligned(bitext)
        var (right, all) = (0, 0)
        for (beads, gold) in zip(aligned, bitext.gold) {
            let expected = Set(Self.beads(of: gold))
            right += beads.count { expected.contains([$0.source, $0.target]) }
            all += max(gold.count, beads.count)
        }
        #expect(Double(right) / Double(all) > 0.95)
    }

    @Test(arguments: 0..<10) func everySegmentIsInExactlyOneBead(seed: UInt64) async {
        let bitext = ArtificialBitext(documentCount: 3, beadsPerDocument: Int(seed), shapes: Self.mixed, seed: seed)
        let aligned = await Self.aligned(bitext)
        for (beads, document) in zip(aligned, bitext.documents) {
            #expect(beads.flatMap { Array($0.source) } == Array(0..<document.source.count))
            #expect(beads.flatMap { Array($0.target) } == Array(0..<document.target.count))
            #expect(beads.allSatisfy { (0...1).contains($0.confidence) })
        }
    }

    @Test func aLongDocumentIsAlignedAsWellAsShortOnes() async {
        let bitext = ArtificialBitext(documentCount: 1, beadsPerDocument: 400, shapes: Self.mixed, seed: 8)
        let aligned = await Self.aligned(bitext)
        let expected = Set(Self.beads(of: bitext.gold[0]))
        let right = aligned[0].count { expected.contains([$0.source, $0.target]) }
        #expect(Double(right) / Double(expected.count) > 0.95)
    }

    private static func aligned(_ bitext: ArtificialBitext) async -> [[Bead]] {
        let aligner = BatchAligner(general: nil, jobs: 2)
        let (source, target) = (bitext.source, bitext.target)
        var documents = bitext.documents
        let knowledge = await aligner.learn(from: &documents, source: source, target: target)
        return await aligner.align(documents, with: knowledge, source: source, target: target)
    }

    private static func beads(of shapes: [BeadShape]) -> [[Range<Int>]] {
        var (source, target) = (0, 0)
        return shapes.map { shape in
            defer { (source, target) = (source + shape.source, target + shape.target) }
            return [source..<(source + shape.source), target..<(target + shape.target)]
        }
    }
}
