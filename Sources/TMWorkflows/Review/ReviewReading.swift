internal import TMBitext
internal import TMStore
internal import TMText

/// Turns the rows of a sheet into decisions.
///
/// A row whose texts were changed rejects the unit as it was and accepts the new one. Rows with the same identifier split
/// their unit. A row that joins adds its texts to those of the row above. A unit that was joined or split is rejected only
/// where it was found nowhere else: there it may be right as it stands.
struct ReviewReading {
    /// What one or several joined rows ask for.
    private struct Item {
        var line: Int
        var verb: ReviewSheet.Verb
        var unit: TranslationUnit
        var originals: [Original]
    }

    /// A unit of the memory that a row is about.
    fileprivate struct Original {
        var unit: TranslationUnit
        var digest: Int64
        var isFoundElsewhere: Bool
        var pages: [String]
    }

    private let memory: TranslationMemory
    private let path: String
    private var items: [Item] = []
    private var gone: [ReviewOutcome.Conflict] = []

    init(memory: TranslationMemory, path: String) {
        self.memory = memory
        self.path = path
    }

    mutating func add(_ row: ReviewSheet.Row) throws {
        guard let item = try item(row) else {
            gone.append(ReviewOutcome.Conflict(line: row.line, reason: .unitGone))
            return
        }
        guard row.verb == .join else { return items.append(item) }
        guard var joined = items.popLast() else { throw ReviewError.nothingToJoin(path: path, line: row.line) }
        joined.unit.source.text = Self.joined(joined.unit.source.text, item.unit.source.text)
        joined.unit.target.text = Self.joined(joined.unit.target.text, item.unit.target.text)
        if let place = item.unit.provenance.first, let first = joined.unit.provenance.first {
            joined.unit.provenance[0].sourceSpan = first.sourceSpan.union(place.sourceSpan)
            joined.unit.provenance[0].targetSpan = first.targetSpan.union(place.targetSpan)
        }
        joined.originals += item.originals
        items.append(joined)
    }

    /// The decisions, and the rows that could not be followed.
    func decisions() throws -> ([ReviewDecision], [ReviewOutcome.Conflict]) {
        var rows: [String: Int] = [:]
        for original in items.flatMap(\.originals) { rows[original.key, default: 0] += 1 }
        var (accepted, rejected): (Set<Int64>, Set<Int64>) = ([], [])
        var wanted: [(line: Int, decision: ReviewDecision)] = []
        func want(_ verdict: ReviewDecision.Verdict, _ unit: TranslationUnit, _ line: Int) {
            if verdict == .accepted { accepted.insert(unit.reviewKey) } else { rejected.insert(unit.reviewKey) }
            wanted.append((line, ReviewDecision(verdict: verdict, unit: unit)))
        }
        for item in items {
            let isSame = item.originals.count == 1 && item.unit.hasTexts(of: item.originals[0].unit)
            let isEdit = item.originals.count == 1 && rows[item.originals[0].key] == 1
            if item.verb == .reject || !isSame {
                for original in item.originals where item.verb == .reject || isEdit || !original.isFoundElsewhere {
                    want(.rejected, original.unit, item.line)
                }
            }
            if item.verb != .reject, !isSame || item.verb == .accept { want(.accepted, item.unit, item.line) }
        }
        let both = accepted.intersection(rejected)
        let conflicts = wanted.filter { both.contains($0.decision.unit.reviewKey) }.map {
            ReviewOutcome.Conflict(line: $0.line, reason: .contradicted)
        }
        var seen: Set<ReviewDecision> = []
        let followed = wanted.map(\.decision).filter {
            !both.contains($0.unit.reviewKey) && seen.insert($0).inserted
        }
        return (followed, (gone + conflicts).sorted { $0.line < $1.line })
    }

    /// A row with the unit it is about; `nil` where that is not known.
    private func item(_ row: ReviewSheet.Row) throws -> Item? {
        var unit = TranslationUnit(
            source: Variant(language: row.languages.source, text: Normalization.nfc(row.source)),
            target: Variant(language: row.languages.target, text: Normalization.nfc(row.target))
        )
        guard let digest = row.digest else {
            return Item(line: row.line, verb: row.verb, unit: unit, originals: [])
        }
        let stored = try memory.unit(digest: digest)
        guard stored != nil || unit.digest == digest else { return nil }
        var original = stored ?? unit
        let isElsewhere = original.provenance.count > 1
        let pages = [row.sourcePage, row.targetPage]
        let here = original.provenance.filter { [$0.sourceArticle.path, $0.targetArticle.path] == pages }
        original.provenance = Array((here + original.provenance).prefix(1))
        unit.provenance = original.provenance
        if row.verb == .reject { unit = original }
        let about = Original(unit: original, digest: digest, isFoundElsewhere: isElsewhere, pages: pages)
        return Item(line: row.line, verb: row.verb, unit: unit, originals: [about])
    }

    private static func joined(_ first: String, _ second: String) -> String {
        first.isEmpty || second.isEmpty ? first + second : first + " " + second
    }
}

extension ReviewReading.Original {
    /// Tells rows of one unit at one pair of articles.
    fileprivate var key: String { (pages + [String(digest)]).joined(separator: "\t") }
}

extension TranslationUnit {
    fileprivate func hasTexts(of other: TranslationUnit) -> Bool {
        source.text == other.source.text && target.text == other.target.text
    }
}
