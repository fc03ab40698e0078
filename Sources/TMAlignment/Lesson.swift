internal import TMBitext
internal import TMLexicon

/// What documents teach about words, lengths and shapes.
struct Lesson: Sendable {
    private(set) var samples: [WordPairSample] = []
    private(set) var lengths = LengthModel.Sums()
    private(set) var shapes = ShapePriors.Counts()
    private(set) var paragraphs = ParagraphPriors.Counts()
    private(set) var freeWords = Indifference.Counts()

    /// Nothing yet.
    init() {}

    /// What one document teaches by its beads and the posteriors of all beads. Segments that repeat in the batch teach
    /// shapes only.
    init(
        words: DocumentWords,
        beads: [Bead],
        posteriors: [Float],
        model: AlignmentModel,
        traits: SegmentTraits
    ) {
        for (place, posterior) in posteriors.enumerated() {
            shapes.shapes[place % ShapePriors.shapes.count] += Double(posterior)
        }
        let document = words.document
        var sure: [Bead] = []
        for bead in beads {
            let traits = traits.source[bead.source] + traits.target[bead.target]
            for trait in traits { shapes.add(trait, isDeleted: bead.isDeletion) }
            paragraphs.add(bead.source, bead.target, of: document, model.paragraphs)
            guard !bead.isDeletion, !traits.contains(.repeated), bead.confidence >= model.leastConfidenceToLearn else {
                continue
            }
            let (left, right) = (document.source.words(bead.source), document.target.words(bead.target))
            // Pairs of words grow as the square of a bead's words, and long texts tell little of which belong together.
            guard max(left.count, right.count) <= Self.mostWords else { continue }
            sure.append(bead)
            let weight = Float(bead.confidence)
            lengths.add(
                source: document.source.length(bead.source),
                target: document.target.length(bead.target),
                weight: weight,
                model: model.lengths
            )
            samples.append(
                WordPairSample(
                    source: Array(left),
                    target: Array(right),
                    weight: weight
                )
            )
        }
        freeWords = words.freeWords(of: sure, model: model)
    }

    mutating func add(_ other: Lesson) {
        samples += other.samples
        lengths.add(other.lengths)
        shapes.add(other.shapes)
        paragraphs.add(other.paragraphs)
        freeWords.add(other.freeWords)
    }

    /// Beads with more words on a side teach no words and lengths.
    private static let mostWords = 300
}
