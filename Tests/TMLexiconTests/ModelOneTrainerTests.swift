import TMLexicon
import TMTestSupport
import Testing

@Suite struct ModelOneTrainerTests {
    /// Word n of the source is word n + 100 modulo 50 … of the target; each sample holds eight words and two of noise.
    @Test func findsTheDictionaryBehindTheSamples() async {
        let samples = samples(count: 400, seed: 1)
        let lexicon = await ModelOneTrainer().lexicon(from: samples, sourceCount: 50, targetCount: 50)
        for word in Int32(0)..<50 {
            #expect(best(in: lexicon.forward, row: word) == translation(of: word))
            #expect(best(in: lexicon.backward, row: translation(of: word)) == word)
        }
    }

    @Test func wordsThatMeetOnceTeachNothing() async {
        let samples = [WordPairSample(source: [0, 1], target: [0, 1], weight: 1)]
        let lexicon = await ModelOneTrainer().lexicon(from: samples, sourceCount: 2, targetCount: 2)
        #expect(lexicon.forward.values.isEmpty)
        #expect(lexicon.forward.rowCount == 2)
    }

    @Test func trustsWhatIsKnownAboutRareWords() async {
        let known = Lexicon(
            forward: TranslationTable(rows: [[(column: 0, value: 0.5)], []]),
            backward: TranslationTable(rows: [[], []])
        )
        let samples = [WordPairSample(source: [0, 1], target: [0, 1], weight: 1)]
        let lexicon = await ModelOneTrainer().lexicon(from: samples, known: known)
        #expect(lexicon.forward.value(row: 0, column: 0) > 0.5)
        #expect(lexicon.forward.value(row: 1, column: 1) == 0)
    }

    @Test func doesNotDependOnTheNumberOfThreads() async {
        let samples = samples(count: 200, seed: 5)
        let one = await ModelOneTrainer(jobs: 1).lexicon(from: samples, sourceCount: 50, targetCount: 50)
        let four = await ModelOneTrainer(jobs: 4).lexicon(from: samples, sourceCount: 50, targetCount: 50)
        #expect(one.forward.values == four.forward.values)
        #expect(one.backward.values == four.backward.values)
    }

    @Test func agreesWithTheSlowTwin() async {
        let samples = samples(count: 60, seed: 7)
        let trainer = ModelOneTrainer(rounds: 3, discount: 0.2, leastSamples: 2)
        let table = await trainer.lexicon(from: samples, sourceCount: 50, targetCount: 50).forward
        let twin = SlowModelOne(samples: samples, rounds: 3, discount: 0.2)
        #expect(table.values.count == twin.probabilities.count { $0.value > 0 })
        for row in Int32(0)..<50 {
            for position in table.row(row) {
                let expected = twin.probabilities[[row, table.columns[position]]] ?? -1
                #expect(abs(table.values[position] - expected) < 1e-4)
            }
        }
    }

    private func translation(of word: Int32) -> Int32 { (word * 7 + 3) % 50 }

    private func samples(count: Int, seed: UInt64) -> [WordPairSample] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            let source = (0..<8).map { _ in Int32.random(in: 0..<50, using: &random) }
            let noise = (0..<2).map { _ in Int32.random(in: 0..<50, using: &random) }
            return WordPairSample(source: source, target: source.map(translation) + noise, weight: 1)
        }
    }

    private func best(in table: TranslationTable, row: Int32) -> Int32? {
        table.row(row).max { table.values[$0] < table.values[$1] }.map { table.columns[$0] }
    }
}

/// Model 1 as the textbook writes it, over dictionaries.
private struct SlowModelOne {
    var probabilities: [[Int32]: Float] = [:]

    init(samples: [WordPairSample], rounds: Int, discount: Float) {
        var meetings: [[Int32]: Float] = [:]
        for sample in samples {
            for source in sample.source { for target in sample.target { meetings[[source, target], default: 0] += 1 } }
        }
        probabilities = Self.normalised(meetings.filter { $0.value >= 2 }, discount: 0)
        for _ in 0..<rounds {
            var counts = probabilities.mapValues { _ in Float(0) }
            for sample in samples {
                for target in sample.target {
                    let sum = sample.source.reduce(Float(0.1)) { $0 + (probabilities[[$1, target]] ?? 0) }
                    for source in sample.source {
                        guard let probability = probabilities[[source, target]] else { continue }
                        counts[[source, target], default: 0] += sample.weight * probability / sum
                    }
                }
            }
            probabilities = Self.normalised(counts, discount: discount)
        }
    }

    private static func normalised(_ counts: [[Int32]: Float], discount: Float) -> [[Int32]: Float] {
        var totals: [Int32: Float] = [:]
        for (pair, count) in counts { totals[pair[0], default: 0] += count }
        return Dictionary(
            uniqueKeysWithValues: counts.map { pair, count in
                let total = totals[pair[0]] ?? 0
                return (pair, total > 0 ? max(0, count - discount) / total : count)
            }
        )
    }
}
