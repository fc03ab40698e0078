internal import TMBitext

/// Learns word translation probabilities from pairs of texts: IBM Model 1 (Brown et al. 1993) by expectation
/// maximisation, with absolute discounting and with a lexicon that is known before.
///
/// Two words that meet in one sample only are left out unless the known lexicon holds them, and every expected count is
/// discounted: otherwise a wrong bead confirms itself by its own rare words. The known lexicon counts as so many
/// occurrences of each of its words (a Dirichlet prior), so that frequent words are learned anew and rare ones trusted.
public struct ModelOneTrainer: Sendable {
    /// The number of rounds of expectation maximisation.
    public var rounds: Int

    /// What is taken off every expected count, 0..<1.
    public var discount: Float

    /// How many samples two words must share.
    public var leastSamples: Int

    /// How many occurrences of a word what is known of it counts for.
    public var priorStrength: Float

    /// How many threads work at a time, at least 1. The result does not depend on it.
    public var jobs: Int

    /// Creates a trainer.
    public init(
        rounds: Int = 5,
        discount: Float = 0.5,
        leastSamples: Int = 2,
        priorStrength: Float = 2,
        jobs: Int = 1
    ) {
        self.rounds = rounds
        self.discount = discount
        self.leastSamples = leastSamples
        self.priorStrength = priorStrength
        self.jobs = jobs
    }

    /// The lexicon of the samples, whose word numbers lie below the known lexicon's numbers of words.
    ///
    /// Complexity: a round visits each pair of words of each sample once in each direction.
    public func lexicon(from samples: [WordPairSample], known: Lexicon) async -> Lexicon {
        var (source, target) = (WordLists(), WordLists())
        for sample in samples {
            source.append(sample.source)
            target.append(sample.target)
        }
        let weights = samples.map(\.weight)
        let sides = [(target, source, known.forward, known.backward), (source, target, known.backward, known.forward)]
        let tables = await sides.concurrentMap(jobs: jobs) { columns, rows, known, back in
            await table(of: columns, given: rows, weights: weights, known: known, back: back)
        }
        return Lexicon(forward: tables[0], backward: tables[1])
    }

    /// The lexicon of the samples, whose word numbers lie below the two vocabulary sizes; nothing is known before.
    public func lexicon(from samples: [WordPairSample], sourceCount: Int, targetCount: Int) async -> Lexicon {
        let nothing = Lexicon(
            forward: TranslationTable(rows: sourceCount),
            backward: TranslationTable(rows: targetCount)
        )
        return await lexicon(from: samples, known: nothing)
    }

    private func table(
        of columns: WordLists,
        given rows: WordLists,
        weights: [Float],
        known: TranslationTable,
        back: TranslationTable
    ) async -> TranslationTable {
        let columnCount = back.rowCount
        let samples = ModelOneSamples(
            rows: rows,
            samplesOfColumn: columns.inverted(wordCount: columnCount),
            weights: weights,
            rowCount: known.rowCount
        )
        let knownColumns = known.transposed(columnCount: columnCount)
        let (trainer, width) = (self, max(1, (columnCount + Self.shardCount - 1) / Self.shardCount))
        let ranges = stride(from: 0, to: columnCount, by: width).map { $0..<min(columnCount, $0 + width) }
        var shards = await ranges.concurrentMap(jobs: jobs) { range in
            ModelOneShard(columns: range, samples: samples, known: knownColumns, trainer: trainer)
        }
        shards = normalised(shards, rowCount: known.rowCount, discount: 0)
        for _ in 0..<rounds {
            shards = await shards.concurrentMap(jobs: jobs) { $0.expected(samples) }
            shards = normalised(shards, rowCount: known.rowCount, discount: discount)
        }
        return TranslationTable(shards: shards, rowCount: known.rowCount)
    }

    /// Divides the counts by their rows' sums, over all shards in their order.
    private func normalised(_ shards: [ModelOneShard], rowCount: Int, discount: Float) -> [ModelOneShard] {
        var totals = [Float](repeating: 0, count: rowCount)
        for shard in shards { shard.add(to: &totals, priorStrength: priorStrength) }
        return shards.map { $0.normalised(totals: totals, discount: discount, priorStrength: priorStrength) }
    }

    /// A fixed number, so that sums are taken in one order on every machine.
    private static let shardCount = 16
}
