internal import TMBitext
internal import TMLexicon

extension DocumentWords {
    /// How often words stand free in beads that are held to be right; some of them tell as much as all.
    func freeWords(of beads: [Bead], model: AlignmentModel) -> Indifference.Counts {
        var counts = Indifference.Counts()
        for bead in beads.enumerated().filter({ $0.offset % Self.step == 0 }).map(\.element) {
            let (left, right) = (document.source.wordPositions(bead.source), document.target.wordPositions(bead.target))
            for place in right {
                let word = document.target.words[place]
                let support = left.reduce(Float(0)) {
                    $0 + model.lexicon.forward.value(row: document.source.words[$1], column: word)
                }
                counts.add(
                    familiarity: target[place].familiarity,
                    free: target[place].freeShare(support: support, count: left.count),
                    weight: Float(bead.confidence)
                )
            }
            for place in left {
                let word = document.source.words[place]
                let support = right.reduce(Float(0)) {
                    $0 + model.backwardBySource.value(row: word, column: document.target.words[$1])
                }
                counts.add(
                    familiarity: source[place].familiarity,
                    free: source[place].freeShare(support: support, count: right.count),
                    weight: Float(bead.confidence)
                )
            }
        }
        return counts
    }

    private static let step = 3
}
