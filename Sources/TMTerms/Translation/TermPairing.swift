internal import TMBitext
internal import TMLexicon

/// Pairs the candidates of two sides by the units they share and by what is known of their words.
struct TermPairing {
    let source: TermCandidates
    let target: TermCandidates
    let jobs: Int

    /// The target candidates that each unit holds.
    let targetsOfUnits: WordLists

    init(_ source: TermCandidates, _ target: TermCandidates, jobs: Int) {
        self.source = source
        self.target = target
        self.jobs = jobs
        targetsOfUnits = target.unitsOf.inverted(wordCount: target.side.unitCount)
    }

    /// Words of both sides that keep company, with Dice's coefficient: each is clearly the other's best.
    func wordCompany() -> TranslationTable {
        let words = source.all.indices.filter { source.all[$0].length == 1 }
        let found = inParallel(words) { _, company -> [(word: Int32, dice: Float)] in
            company.filter {
                target.all[Int($0.target)].length == 1 && $0.association.logLikelihoodRatio > Self.leastRatio
            }
            .sorted { ($1.association.dice, $0.target) < ($0.association.dice, $1.target) }
            .prefix(Self.mostWordPartners)
            .map { (word: target.words(Int($0.target)).first ?? 0, dice: Float($0.association.dice)) }
        }
        var bestOfSource = [ClearBest](repeating: ClearBest(), count: source.side.wordCount)
        var bestOfTarget = [ClearBest](repeating: ClearBest(), count: target.side.wordCount)
        var rows: [[(column: Int32, value: Float)]] = Array(repeating: [], count: source.side.wordCount)
        for (candidate, partners) in zip(words, found) {
            let word = source.words(candidate).first ?? 0
            for partner in partners {
                bestOfSource[Int(word)].offer(partner.word, partner.dice)
                bestOfTarget[Int(partner.word)].offer(word, partner.dice)
                rows[Int(word)].append((partner.word, partner.dice * Self.trustInCompany))
            }
        }
        for word in rows.indices {
            rows[word].removeAll {
                bestOfSource[word].word != $0.column || bestOfTarget[Int($0.column)].word != Int32(word)
            }
        }
        return TranslationTable(rows: rows)
    }

    /// The best partners of each source candidate that is whole, the best first.
    func partners(_ translations: WordTranslations) -> [[TermPair]] {
        inParallel(source.all.indices.filter { source.all[$0].isWhole }) { candidate, company -> [TermPair] in
            let content = source.content(candidate)
            let likely = company.filter { $0.association.dice >= Self.leastDice && target.all[Int($0.target)].isWhole }
                .sorted { ($1.association.dice, $0.target) < ($0.association.dice, $1.target) }.prefix(Self.mostSeen)
            let pairs = likely.compactMap { entry -> TermPair? in
                guard entry.association.logLikelihoodRatio >= Self.leastRatio else { return nil }
                let coverage = translations.coverage(content, target.content(Int(entry.target)))
                let score = entry.association.dice * (Self.uncovered + (1 - Self.uncovered) * coverage)
                guard score >= Self.leastScore else { return nil }
                return TermPair(
                    source: Int32(candidate),
                    target: entry.target,
                    count: entry.association.both,
                    score: score
                )
            }
            return Array(pairs.sorted { ($1.score, $0.target) < ($0.score, $1.target) }.prefix(Self.mostPartners))
        }
    }

    private struct Partner {
        let target: Int32
        let association: Association
    }

    private func inParallel<Result: Sendable>(
        _ candidates: [Int],
        _ body: @Sendable (_ candidate: Int, _ company: [Partner]) -> [Result]
    ) -> [[Result]] {
        let size = max(1, candidates.count / (jobs * 8) + 1)
        let chunks = stride(from: 0, to: candidates.count, by: size).map {
            candidates[$0..<min($0 + size, candidates.count)]
        }
        return chunks.parallelMap(jobs: jobs) { chunk in
            var company = Company(targetsOfUnits, targetCount: target.all.count)
            return chunk.map { candidate in body(candidate, partners(of: candidate, &company)) }
        }.flatMap(\.self)
    }

    private func partners(of candidate: Int, _ company: inout Company) -> [Partner] {
        let places = source.unitsOf.range(candidate)
        let step = max(1, (places.count + Self.mostUnits - 1) / Self.mostUnits)
        let units = stride(from: places.lowerBound, to: places.upperBound, by: step).map { source.unitsOf.words[$0] }
        let scale = Double(places.count) / Double(units.count)
        return company.entries(in: units).map { entry in
            Partner(
                target: entry.target,
                association: Association(
                    both: Double(entry.count) * scale,
                    source: Double(places.count),
                    target: Double(target.unitCount(Int(entry.target))),
                    all: Double(source.side.unitCount)
                )
            )
        }
    }

    private static let mostUnits = 200
    private static let mostSeen = 24
    private static let mostPartners = 3
    private static let mostWordPartners = 8
    /// How far words that always meet are taken for translations of each other.
    private static let trustInCompany: Float = 0.5
    private static let leastDice = 0.1
    private static let leastRatio = 10.83
    private static let leastScore = 0.1
    private static let uncovered = 0.2
}
