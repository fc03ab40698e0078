public import TMBitext

/// Trains a lexicon to be stored from pairs of texts that are known to translate each other.
public struct LexiconTrainer: Sendable {
    private let languages: (source: Language, target: Language)
    private var source = Vocabulary()
    private var target = Vocabulary()
    private var samples: [WordPairSample] = []
    private var seen: Set<[Int32]> = []

    /// Creates a trainer that has seen nothing.
    public init(languages: (source: Language, target: Language)) {
        self.languages = languages
    }

    /// The number of distinct pairs seen.
    public var pairCount: Int { samples.count }

    /// Adds a pair. Pairs of the same words count once, so that what programs repeat does not outweigh the rest.
    public mutating func add(source left: String, target right: String) {
        let sample = WordPairSample(
            source: source.add(WordKey.keys(of: left)),
            target: target.add(WordKey.keys(of: right)),
            weight: 1
        )
        guard !sample.source.isEmpty, !sample.target.isEmpty else { return }
        if seen.insert(sample.source + [-1] + sample.target).inserted { samples.append(sample) }
    }

    /// The lexicon of all pairs; the same for the same pairs in the same order, whatever `jobs` is.
    ///
    /// Complexity: as ``ModelOneTrainer``, with memory for each two words that share a pair.
    public func lexicon(provenance: [String], jobs: Int) async -> StoredLexicon {
        // The pairs are sure, so what two words share once counts too.
        let trainer = ModelOneTrainer(rounds: 5, discount: 0.2, leastSamples: 1, jobs: jobs)
        let learned = await trainer.lexicon(from: samples, known: .cognates(source: source, target: target))
        return StoredLexicon(
            languages: languages,
            source: source,
            target: target,
            lexicon: Lexicon(
                forward: learned.forward.pruned(Self.leastProbability),
                backward: learned.backward.pruned(Self.leastProbability)
            ),
            provenance: provenance
        ).withoutUnknownWords()
    }

    private static let leastProbability: Float = 0.01
}

extension TranslationTable {
    fileprivate func pruned(_ least: Float) -> TranslationTable {
        TranslationTable(
            rows: (0..<Int32(rowCount)).map { row in
                self.row(row).filter { values[$0] >= least }.map { (columns[$0], values[$0]) }
            }
        )
    }
}

extension StoredLexicon {
    /// The lexicon without rare words of which it knows nothing. Frequent ones stay for their counts.
    fileprivate func withoutUnknownWords() -> StoredLexicon {
        let known = (Set(lexicon.backward.columns), Set(lexicon.forward.columns))
        let kept = (
            source.filtered { $1 >= Self.frequent || known.0.contains($0) || !lexicon.forward.row($0).isEmpty },
            target.filtered { $1 >= Self.frequent || known.1.contains($0) || !lexicon.backward.row($0).isEmpty }
        )
        return StoredLexicon(
            languages: languages,
            source: kept.0,
            target: kept.1,
            lexicon: lexicon(source: kept.0, target: kept.1),
            provenance: provenance
        )
    }

    private static let frequent: Int32 = 5
}
