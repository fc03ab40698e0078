public import TMLexicon

/// Finds the terms of a memory with their translations.
///
/// Runs of words that stand often are candidates; a candidate's translation is the one that stands in the same units as it
/// does and no others (Dice's coefficient, sure by Dunning's log-likelihood ratio), and whose words translate the candidate's
/// words. Each must be the other's best, so that both begin and end where they should.
public struct TermExtractor {
    private let least: Int
    private let lexicon: StoredLexicon?
    private let jobs: Int
    private var units: [Int64] = []
    private var source = TermSide()
    private var target = TermSide()

    /// Creates an extractor.
    ///
    /// - Parameters:
    ///   - least: how often a term must stand at least, 2 or more.
    ///   - lexicon: a lexicon from the language of the terms to that of their translations; `nil` to learn from the units
    ///     alone.
    ///   - jobs: how many threads to use.
    public init(least: Int, lexicon: StoredLexicon?, jobs: Int) {
        self.least = max(2, least)
        self.lexicon = lexicon
        self.jobs = jobs
    }

    /// Adds units. Complexity: linear in their words.
    public mutating func add(_ words: UnitWords) {
        units.append(contentsOf: words.units)
        source.add(words.source)
        target.add(words.target)
    }

    /// The terms of all units that were added, the most telling first; the same units give the same terms. Afterwards the
    /// extractor is spent.
    ///
    /// - Parameters:
    ///   - limit: the greatest number of terms; `nil` for all.
    ///   - onlyVarying: whether terms with one translation are left out.
    /// - Complexity: n log n in the words; some 100 bytes a word.
    public mutating func terms(limit: Int?, onlyVarying: Bool) -> [FoundTerm] {
        source.close(least: least)
        target.close(least: least)
        let sources = TermCandidates(source, least: least, jobs: jobs)
        let targets = TermCandidates(target, least: least, jobs: jobs)
        let pairing = TermPairing(sources, targets, jobs: jobs)
        let translations = WordTranslations(
            sources.side,
            targets.side,
            lexicon: lexicon,
            company: pairing.wordCompany()
        )
        let chosen = TermSelection(source: sources, target: targets).terms(pairing.partners(translations))
        var variants = TermVariants(sources, targets, translations, pairing.targetsOfUnits)
        let places = TermPlaces(source: sources, target: targets, units: units)
        var found: [FoundTerm] = []
        for pair in chosen where found.count < limit ?? .max {
            let translations = variants.translations(of: pair)
            if onlyVarying, translations.count < 2 { continue }
            found.append(places.term(pair, translations))
        }
        return found
    }
}
