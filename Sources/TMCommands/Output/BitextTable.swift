internal import TMBitext
internal import TMWorkflows

/// A bitext as both sides beside each other, wrapped at words, the confidence in front; on a narrow terminal one below
/// the other.
struct BitextTable {
    let width: Int
    let hasColor: Bool

    /// - Parameter notes: lines to stand below each bead; empty for none.
    func text(_ bitext: Bitext, notes: [[String]] = []) -> String {
        bitext.beads.enumerated().map { number, bead in
            let left = bitext.source[bead.source].joinedText
            let right = bitext.target[bead.target].joinedText
            let rows = width < Self.leastWidth ? below(left, right, bead) : beside(left, right, bead)
            return rows + (notes.isEmpty ? "" : noted(notes[number])) + "\n"
        }.joined()
    }

    private func noted(_ notes: [String]) -> String {
        let margin = width < Self.leastWidth ? "" : String(repeating: " ", count: Self.margin)
        return notes.flatMap { wrapped($0, to: width - margin.count) }.map { margin + painted($0, 2) + "\n" }.joined()
    }

    private func beside(_ left: String, _ right: String, _ bead: Bead) -> String {
        let column = (width - Self.margin - Self.gap) / 2
        let (left, right) = (wrapped(left, to: column), wrapped(right, to: column))
        return (0..<max(left.count, right.count, 1)).map { line in
            let margin = String(repeating: " ", count: line == 0 ? Self.margin - mark(bead).count : Self.margin)
            let first = (line == 0 ? painted(mark(bead), bead) : "") + margin
            let gap = String(repeating: " ", count: Self.gap)
            let middle = line < left.count ? left[line] : ""
            let padding = String(repeating: " ", count: max(0, column - DisplayWidth.of(middle)))
            guard line < right.count else { return first + faint(middle, bead) + "\n" }
            return first + faint(middle, bead) + padding + gap + faint(right[line], bead) + "\n"
        }.joined()
    }

    private func below(_ left: String, _ right: String, _ bead: Bead) -> String {
        let lines = [left, right].filter { !$0.isEmpty }.flatMap { wrapped($0, to: width) }
        return painted(mark(bead), bead) + "\n" + lines.map { faint($0, bead) + "\n" }.joined()
    }

    /// The confidence in per cent, behind an arrow where the bead is moved; of a deletion the side it is on.
    private func mark(_ bead: Bead) -> String {
        if bead.isDeletion { return bead.target.isEmpty ? "<" : ">" }
        return (bead.isMoved ? "↕" : "") + "\(Int((bead.confidence * 100).rounded()))%"
    }

    /// A mark, green where the confidence is high and red where it is low.
    private func painted(_ mark: String, _ bead: Bead) -> String {
        if bead.isDeletion { return painted(mark, 2) }
        return painted(mark, bead.confidence >= 0.9 ? 32 : bead.confidence >= 0.5 ? 33 : 31)
    }

    private func faint(_ text: String, _ bead: Bead) -> String {
        bead.isDeletion && !text.isEmpty ? painted(text, 2) : text
    }

    /// A text in a colour or weight of ECMA-48 (SGR).
    private func painted(_ text: String, _ code: Int) -> String {
        hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// The lines of a text; words that are too long for a line are cut.
    private func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var used = width
        for word in text.split(whereSeparator: \.isWhitespace).flatMap({ Self.pieces(of: $0, width: width) }) {
            let length = DisplayWidth.of(word)
            if used + 1 + length <= width, !lines.isEmpty {
                lines[lines.count - 1] += " " + word
                used += 1 + length
            } else {
                lines.append(word)
                used = length
            }
        }
        return lines
    }

    private static func pieces(of word: Substring, width: Int) -> [String] {
        var pieces = [""]
        var used = 0
        for character in word {
            let length = DisplayWidth.of(String(character))
            if used + length > width, used > 0 {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += length
        }
        return pieces
    }

    private static let leastWidth = 50
    private static let margin = 6
    private static let gap = 2
}
