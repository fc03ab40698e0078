/// A quotation that is open at a place of a sentence.
struct Quotation {
    /// How far back its opening mark is looked for, and how far ahead its closing one.
    private static let reach = 240

    /// The place of its opening mark.
    let start: Int

    /// The place behind its closing mark; `nil` where none is near.
    let end: Int?

    /// The innermost quotation open at `place`; `nil` where none is.
    init?(in units: Units, at place: Int, from sentence: Int) {
        guard let start = units.openQuote(before: place, from: max(sentence, place - Self.reach)) else { return nil }
        self.start = start
        var depth = 1
        var at = place
        let limit = min(units.count, place + Self.reach)
        while at < limit, depth > 0, !units.has(.lineEnd, at: at) {
            if units.isQuote(at) { depth += units.opensQuote(at) ? 1 : -1 }
            at += 1
        }
        end = depth == 0 ? at : nil
    }
}

extension Units {
    fileprivate func isQuote(_ at: Int) -> Bool { traits(at).isAny(of: .quote) }

    /// The last opening mark that has no closing one behind it.
    fileprivate func openQuote(before place: Int, from start: Int) -> Int? {
        var closed = 0
        var at = place
        while at > start {
            at -= 1
            guard isQuote(at) else { continue }
            if !opensQuote(at) {
                closed += 1
            } else if closed > 0 {
                closed -= 1
            } else {
                return at
            }
        }
        return nil
    }

    /// Whether a quotation mark opens: `«` and `„` do, `»` does not, the others where a word follows and none precedes.
    fileprivate func opensQuote(_ at: Int) -> Bool {
        switch self[at] {
        case 0xAB, 0x201E: return true
        case 0xBB: return false
        default:
            let behindWord = has([.upper, .lower, .uncased, .digit, .final], at: at - 1) || has(0x2C, at: at - 1)
            return !behindWord && !has([.blank, .lineEnd], at: at + 1) && at + 1 < count
        }
    }
}
