internal import TMBitext

/// Cuts UTF-16 text into sentences: ICU proposes, the rules remove and add. Keeps its buffers from text to text.
final class SentenceCutter {
    /// What is found, in the order of the text.
    enum Finding {
        /// A sentence, without the white space around it.
        case sentence(Range<Int>)

        /// The end of a line.
        case lineEnd

        /// A place where a sentence might end. It comes before the sentence that ends there.
        case decision(BoundaryScanner.Decision)
    }

    /// How far behind a place a rule may look, in units: nothing is decided nearer to the end of a text that goes on.
    static let lookAhead = 1024

    private let engine: SegmentationEngine
    private let abbreviations: Abbreviations
    private let options: SegmentationOptions
    private let proposals: ProposedBoundaries

    init(
        language: Language,
        engine: SegmentationEngine,
        abbreviations: Abbreviations,
        options: SegmentationOptions
    ) {
        self.engine = engine
        self.abbreviations = abbreviations
        self.options = options
        proposals = ProposedBoundaries(language: language)
    }

    /// Cuts the units.
    ///
    /// - Parameter isOpen: whether the text goes on behind the units, inside a line.
    /// - Returns: where the sentence begins that is not yet at its end: the units' end unless the text goes on.
    /// - Complexity: linear.
    func cut(
        _ units: UnsafeBufferPointer<UInt16>,
        isOpen: Bool = false,
        found: (Finding) throws -> Void
    ) rethrows -> Int {
        guard let text = units.baseAddress else { return 0 }
        return try UnitTraits.table.withUnsafeBufferPointer { table in
            guard let traits = table.baseAddress else { return 0 }
            let units = Units(text: text, table: traits, count: units.count)
            let limit = isOpen ? max(0, units.count - Self.lookAhead) : units.count
            return switch engine {
            case .rules: try byRules(units, limit: limit, found)
            case .icu: try byProposals(units, limit: limit, found)
            }
        }
    }

    private func byRules(
        _ units: Units,
        limit: Int,
        _ found: (Finding) throws -> Void
    ) rethrows -> Int {
        let scanner = BoundaryScanner(
            units: units,
            proposals: proposals,
            abbreviations: abbreviations,
            options: options
        )
        var (at, start, quote) = (0, units.skip(.blank, from: 0), -1)
        while true {
            while at < units.count, !units.traits(at).isAny(of: .event) { at += 1 }
            guard at < units.count else { break }
            if units.traits(at).isAny(of: .lineEnd) {
                at = try endLine(units, from: start, at: at, found)
                start = units.skip(.blank, from: at)
                continue
            }
            guard at < limit else { break }
            if units.traits(at).isAny(of: .quote) {
                quote = at
                at += 1
                continue
            }
            guard let candidate = scanner.candidate(at: at, sentence: start) else {
                at = units.skip(.final, from: at + 1)
                continue
            }
            guard candidate.next < limit else { break }
            let decision = scanner.decision(candidate, sentence: start, hasQuotes: quote >= start)
            try found(.decision(decision))
            if decision.breaks {
                try report(units, start..<decision.offset, found)
                start = candidate.next
            }
            at = candidate.offset
        }
        guard limit == units.count else { return start }
        try report(units, start..<units.count, found)
        return units.count
    }

    private func byProposals(
        _ units: Units,
        limit: Int,
        _ found: (Finding) throws -> Void
    ) rethrows -> Int {
        var start = 0
        for proposal in proposals.all(in: UnsafeBufferPointer(start: units.text, count: units.count)) {
            let end = Int(proposal)
            if units.has(.lineEnd, at: end - 1) {
                let isPair = units.has(0x0A, at: end - 1) && units.has(0x0D, at: end - 2)
                _ = try endLine(units, from: start, at: isPair ? end - 2 : end - 1, found)
            } else {
                guard end < limit || limit == units.count else { return start }
                if end < units.count {
                    try found(.decision(BoundaryScanner.Decision(offset: end, breaks: true, rule: nil, entry: nil)))
                }
                try report(units, start..<end, found)
            }
            start = end
        }
        return start
    }

    /// Reports what stands before a line's end, and the end. Returns where the next line begins.
    private func endLine(
        _ units: Units,
        from start: Int,
        at end: Int,
        _ found: (Finding) throws -> Void
    ) rethrows -> Int {
        try report(units, start..<max(start, end), found)
        try found(.lineEnd)
        return units.has(0x0D, at: end) && units.has(0x0A, at: end + 1) ? end + 2 : end + 1
    }

    private func report(_ units: Units, _ range: Range<Int>, _ found: (Finding) throws -> Void) rethrows {
        let start = units.skip(.blank, from: range.lowerBound, to: range.upperBound)
        let end = units.skipBack(.blank, from: range.upperBound, to: start)
        if start < end { try found(.sentence(start..<end)) }
    }
}
