internal import TMText

/// As much of a ``PageLine`` as counting lines needs, read without making strings.
struct LineSketch {
    /// The number of words.
    private(set) var wordCount = 0

    /// Whether the line ends as a sentence does.
    private(set) var endsSentence = false

    private var tokenCount = 0
    private var tokens = LineKey()

    /// Complexity: linear.
    init(_ line: ArraySlice<Unicode.Scalar>) {
        Tokenizer.forEachToken(of: Array(line)) { kind, _, form in
            tokenCount += 1
            if tokenCount <= Self.mostTokens { tokens.add(kind, form) }
            if kind == .word { wordCount += 1 }
            if kind == .punctuation, let mark = form.first {
                if !PageLine.isClosing(mark) { endsSentence = PageLine.isStop(mark) }
            } else {
                endsSentence = false
            }
        }
    }

    /// Whether the line reads as running text, as ``PageLine/isProse``.
    var isProse: Bool { endsSentence && wordCount >= 5 }

    /// The line's form for counting, as of ``LineSample/key(of:)``.
    var key: UInt64? { tokenCount <= Self.mostTokens && wordCount > 0 ? tokens.value : nil }

    /// The hash of a line's words. Complexity: linear.
    static func words(of line: ArraySlice<Unicode.Scalar>) -> UInt64 {
        var words = LineKey()
        Tokenizer.forEachToken(of: Array(line)) { kind, _, form in
            if kind == .word { words.add(kind, form) }
        }
        return words.value
    }

    /// Longer lines are not counted.
    static let mostTokens = 40
}
