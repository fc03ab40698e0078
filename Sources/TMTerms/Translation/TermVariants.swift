internal import TMLexicon

/// Finds further translations of a term: what stands in the units of the term where its usual translation does not.
struct TermVariants {
    let source: TermCandidates
    let target: TermCandidates
    let translations: WordTranslations
    private var company: Company

    init(
        _ source: TermCandidates,
        _ target: TermCandidates,
        _ translations: WordTranslations,
        _ targetsOfUnits: WordLists
    ) {
        self.source = source
        self.target = target
        self.translations = translations
        company = Company(targetsOfUnits, targetCount: target.all.count)
    }

    /// The translations of a term with the units that hold each, the usual one first; a unit counts for one of them.
    mutating func translations(of pair: TermPair) -> [(target: Int32, units: [Int32])] {
        let all = units(source, Int(pair.source))
        let (usual, others) = parted(all, by: Int(pair.target))
        var found = [(target: pair.target, units: usual)]
        var rest = others
        let least = max(Self.leastCount, Int((Self.leastShare * Double(all.count)).rounded(.up)))
        while rest.count >= least,
            let variant = variant(of: Int(pair.source), in: rest, least: least, besides: found.map(\.target))
        {
            let (held, without) = parted(rest, by: Int(variant))
            found.append((variant, held))
            rest = without
        }
        return found
    }

    /// The likeliest translation in some units; `nil` where none is likely.
    private mutating func variant(of term: Int, in units: [Int32], least: Int, besides known: [Int32]) -> Int32? {
        let content = source.content(term)
        var best: (target: Int32, score: Double)?
        for entry in company.entries(in: units) where entry.count >= least && target.all[Int(entry.target)].isWhole {
            let candidate = Int(entry.target)
            guard !known.contains(where: { isPart(candidate, of: Int($0)) || isPart(Int($0), of: candidate) }) else {
                continue
            }
            let coverage = translations.coverage(content, target.content(candidate))
            guard coverage >= Self.leastCoverage else { continue }
            let dice = 2 * Double(entry.count) / Double(units.count + target.unitCount(candidate))
            let score = coverage * dice
            if score > best?.score ?? Self.leastScore { best = (entry.target, score) }
        }
        return best?.target
    }

    private func isPart(_ one: Int, of other: Int) -> Bool {
        target.words(other).contains(run: target.words(one))
    }

    private func units(_ candidates: TermCandidates, _ number: Int) -> [Int32] {
        Array(candidates.unitsOf.words[candidates.unitsOf.range(number)])
    }

    /// The units that hold a target candidate, and those that do not.
    private func parted(_ units: [Int32], by candidate: Int) -> (with: [Int32], without: [Int32]) {
        let held = Set(self.units(target, candidate))
        return (units.filter(held.contains), units.filter { !held.contains($0) })
    }

    private static let leastCount = 2
    private static let leastShare = 0.05
    private static let leastCoverage = 0.6
    private static let leastScore = 0.2
}
