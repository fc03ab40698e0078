internal import TMBitext
internal import TMText

/// Finds the places where sentences might end and asks the rules. Complexity: linear in the text, but for the look back
/// of the rules, which ends at the sentence.
struct BoundaryScanner {
    let scalars: [Unicode.Scalar]
    let abbreviations: Abbreviations

    /// The decisions inside a line, in order. `proposals` are ICU's boundaries of the line's text, counted from the
    /// line's start.
    func decisions(in line: TextSpan, classes: [CharacterClass], proposals: [Int]) -> [BoundaryDecision] {
        let proposed = Set(proposals.map { $0 + line.start })
        var decisions: [BoundaryDecision] = []
        var at = line.start
        while at < line.end {
            guard BoundaryContext.finals.contains(scalars[at]) else {
                at += 1
                continue
            }
            let start = at
            while at < line.end, BoundaryContext.finals.contains(scalars[at]) { at += 1 }
            let marks = start..<at
            at = closed(from: at, to: line.end, classes: classes)
            var next = at
            while next < line.end, scalars[next].isBlank { next += 1 }
            guard next < line.end, start > line.start else { continue }
            let place = BoundaryContext(
                scalars: scalars,
                classes: classes,
                abbreviations: abbreviations,
                line: line.start..<line.end,
                marks: marks,
                offset: at,
                next: next,
                proposed: proposed.contains(next)
            )
            decisions.append(decision(at: place))
        }
        return decisions
    }

    /// Behind closing quotes and brackets: a mark that could open as well closes when no letter touches it behind.
    private func closed(from start: Int, to end: Int, classes: [CharacterClass]) -> Int {
        var at = start
        while at < end, BoundaryContext.closers.contains(scalars[at]) {
            if at + 1 < end, classes[at + 1].isLetter { break }
            at += 1
        }
        return at
    }

    private func decision(at place: BoundaryContext) -> BoundaryDecision {
        for rule in SegmentationRule.all {
            switch rule.verdict(place) {
            case .joins(let entry):
                return BoundaryDecision(offset: place.offset, breaks: false, rule: rule.name, entry: entry)
            case .breaks(let entry):
                return BoundaryDecision(offset: place.offset, breaks: true, rule: rule.name, entry: entry)
            case nil: continue
            }
        }
        return BoundaryDecision(offset: place.offset, breaks: place.proposed, rule: "icu", entry: nil)
    }
}
