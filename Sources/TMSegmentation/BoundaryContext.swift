internal import TMBitext
internal import TMText

/// A place where a sentence might end, as the rules see it: the mark, what stands before and what behind.
struct BoundaryContext {
    let scalars: [Unicode.Scalar]
    let classes: [CharacterClass]
    let abbreviations: Abbreviations

    /// The line the place is in.
    let line: Range<Int>

    /// The run of final marks before the place, closing quotes and brackets left out.
    let marks: Range<Int>

    /// The place: behind the marks and what closes after them.
    let offset: Int

    /// The first visible character behind the place.
    let next: Int

    /// Whether ICU proposes a boundary here.
    let proposed: Bool

    var mark: Unicode.Scalar { scalars[marks.lowerBound] }

    /// A single full stop, nothing closing behind it.
    var isPlainStop: Bool { marks.count == 1 && mark == "." && offset == marks.upperBound }

    var hasClosing: Bool { offset > marks.upperBound }

    var hasSpace: Bool { next > offset }

    /// The letters and digits (hyphens and inner stops included) right before the mark.
    var wordBefore: Range<Int> {
        var start = marks.lowerBound
        while start > line.lowerBound, isWordPart(start - 1) { start -= 1 }
        while start < marks.lowerBound, scalars[start] == "." || scalars[start] == "-" { start += 1 }
        return start..<marks.lowerBound
    }

    /// The letters right behind the place, an opening quote or bracket passed over.
    var wordAfter: Range<Int> {
        var start = next
        while start < line.upperBound, Self.openers.contains(scalars[start]) { start += 1 }
        var end = start
        while end < line.upperBound, classes[end].isLetter { end += 1 }
        return start..<end
    }

    func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    /// The word before, in lower case.
    var formBefore: String { text(wordBefore).lowercased() }

    private func isWordPart(_ at: Int) -> Bool {
        if classes[at].isLetter || classes[at] == .digit || classes[at] == .mark { return true }
        if scalars[at] == "-" { return true }
        return scalars[at] == "." && at > line.lowerBound && (classes[at - 1].isLetter)
    }

    static let openers: Set<Unicode.Scalar> = ["«", "“", "„", "\"", "(", "[", "‘", "'", "”"]
    static let closers: Set<Unicode.Scalar> = ["»", "”", "“", "\"", ")", "]", "’", "'"]
    static let dashes: Set<Unicode.Scalar> = ["—", "–", "-", "―"]
    static let finals: Set<Unicode.Scalar> = [".", "!", "?", "…"]
}
