/// Walks over units, finds the places where sentences might end and asks the rules.
struct BoundaryScanner {
    /// A decision at a place, in units.
    struct Decision {
        let offset: Int
        let breaks: Bool

        /// The deciding rule's place in the list; `nil` where ICU's proposal counts.
        let rule: Int?
        let entry: Int?
    }

    let units: Units
    let abbreviations: Abbreviations
    let options: SegmentationOptions

    /// ICU's sentence boundaries, asked where no rule answers.
    let proposals: ProposedBoundaries

    private let rules = SegmentationRule.all

    init(units: Units, proposals: ProposedBoundaries, abbreviations: Abbreviations, options: SegmentationOptions) {
        self.units = units
        self.proposals = proposals
        self.abbreviations = abbreviations
        self.options = options
    }

    /// The candidate whose mark stands at a place; `nil` where there is none: nothing in the line before or behind it, or
    /// nothing behind it that can begin a sentence.
    func candidate(at place: Int, sentence: Int) -> Candidate? {
        guard let candidate = read(at: place), candidate.marks.lowerBound > sentence, candidate.next < units.count
        else {
            return nil
        }
        let next = units.traits(candidate.next)
        guard !next.isAny(of: .lineEnd) else { return nil }
        return candidate.next > candidate.offset || next.isAny(of: [.upper, .opener]) ? candidate : nil
    }

    private func read(at place: Int) -> Candidate? {
        units.has(.eye, at: place) ? Candidate(in: units, smileyAt: place) : Candidate(in: units, at: place)
    }

    /// What the rules say of a candidate.
    ///
    /// - Parameter hasQuotes: whether a quotation mark stands between the start of the sentence and the candidate.
    func decision(_ candidate: Candidate, sentence: Int, hasQuotes: Bool) -> Decision {
        let place = BoundaryContext(
            candidate,
            in: units,
            sentence: sentence,
            hasQuotes: hasQuotes,
            abbreviations: abbreviations,
            options: options
        )
        for number in rules.indices {
            switch rules[number].verdict(place) {
            case .joins(let entry): return Decision(offset: place.offset, breaks: false, rule: number, entry: entry)
            case .breaks(let entry): return Decision(offset: place.offset, breaks: true, rule: number, entry: entry)
            case nil: continue
            }
        }
        return Decision(offset: place.offset, breaks: proposals.hold(place.next, in: units), rule: nil, entry: nil)
    }
}
