/// Numbers paragraphs, which empty lines part, or which are the lines where the text has no empty lines inside.
struct ParagraphCounter {
    private let hasBlocks: Bool
    private var number = -1
    private var opens = true
    private var lineHasText = false

    /// - Parameter text: the beginning of the text, which shows whether empty lines part its paragraphs.
    init(lookingAt text: UnsafeBufferPointer<UInt16>) {
        hasBlocks = Self.hasInnerBlank(text)
    }

    /// The number of the paragraph that the next sentence of the line is in.
    mutating func paragraphOfSentence() -> Int {
        if !lineHasText, opens || !hasBlocks { number += 1 }
        (opens, lineHasText) = (false, true)
        return number
    }

    mutating func endLine() {
        if !lineHasText { opens = true }
        lineHasText = false
    }

    /// Whether an empty line stands between lines with text.
    private static func hasInnerBlank(_ text: UnsafeBufferPointer<UInt16>) -> Bool {
        let table = UnitTraits.table
        var (hasText, hasGap, lineIsBlank) = (false, false, true)
        var previous: UInt16 = 0
        for unit in text {
            let traits = table[Int(unit)]
            if traits.isAny(of: .lineEnd) {
                if lineIsBlank, hasText, !(unit == 0x0A && previous == 0x0D) { hasGap = true }
                lineIsBlank = true
            } else if !traits.isAny(of: .blank) {
                if hasGap { return true }
                (hasText, lineIsBlank) = (true, false)
            }
            previous = unit
        }
        return false
    }
}
