/// The sections of an index that tell about its units.
struct UnitSections {
    /// The identifiers of the units, in the file's order.
    enum Identifiers {
        case short(first: Int64, [UInt32])
        case long([Int64])

        var first: Int64 {
            if case .short(let first, _) = self { first } else { 0 }
        }

        var isShort: Bool {
            if case .short = self { true } else { false }
        }
    }

    private let contents: IndexContents

    init(_ contents: IndexContents) {
        self.contents = contents
    }

    func tokenCounts() -> [UInt32] {
        var pairs: [UInt32] = []
        for (number, unit) in contents.units.enumerated() {
            let count = UInt32(contents.memory.words(at: unit).count)
            if pairs.isEmpty || pairs[pairs.count - 2] != count { pairs += [count, UInt32(number)] }
        }
        return pairs + [0, UInt32(contents.units.count)]
    }

    /// The numbers of all `UnitBlock`s.
    func blocks() -> [UInt32] {
        stride(from: 0, to: contents.units.count, by: UnitBlock.unitCount).flatMap { start in
            let units = contents.units[start..<min(start + UnitBlock.unitCount, contents.units.count)]
            let counts = units.map { UInt32(contents.memory.words(at: $0).count) }
            let totals = units.map { UInt32(contents.totals[$0]) }
            return [counts.min(), counts.max(), totals.min(), totals.max()].map { $0 ?? 0 }
        }
    }

    /// The numbers of all `UnitSummary`s.
    func summaries() -> [UInt64] {
        contents.units.flatMap { unit in
            let words = contents.memory.words(at: unit).lazy.map { contents.wordNumbers[Int($0)] }
            return UnitSummary(words: words, total: RoughWeight(contents.totals[unit])).numbers
        }
    }

    func identifiers() -> Identifiers {
        let identifiers = contents.units.map { contents.memory.units[$0] }
        guard let first = identifiers.min(), let last = identifiers.max() else { return .short(first: 0, []) }
        let (distance, overflow) = last.subtractingReportingOverflow(first)
        guard !overflow, distance <= Int64(UInt32.max) else { return .long(identifiers) }
        return .short(first: first, identifiers.map { UInt32($0 - first) })
    }

    func rows() -> PackedLists {
        var lists = PackedLists()
        for unit in contents.units {
            let fingerprint = contents.memory.fingerprints[unit]
            for shift in stride(from: 0, to: 32, by: 8) {
                lists.bytes.append(UInt8(truncatingIfNeeded: fingerprint >> shift))
            }
            for word in contents.memory.words(at: unit) {
                VarInt.append(contents.wordNumbers[Int(word)], to: &lists.bytes)
            }
            lists.endList()
        }
        return lists
    }
}
