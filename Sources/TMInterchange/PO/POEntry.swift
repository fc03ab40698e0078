/// An entry of a PO file, its texts still in the file's encoding.
struct POEntry {
    /// The line where its `msgid` stands.
    var line = 0

    /// `msgctxt`.
    var context: [UInt8]?

    /// `msgid`.
    var text: [UInt8]?

    /// `msgid_plural`.
    var plural: [UInt8]?

    /// `msgstr`, or `msgstr[0]`, `msgstr[1]` … in order.
    var translations: [[UInt8]] = []

    /// The lines that each translation takes.
    var translationLines: [ClosedRange<Int>] = []

    /// The line where its texts begin: behind comments and flags, with what is said of its texts before.
    var firstLine = 0

    /// The line of its flags.
    var flagsLine: Int?

    /// Whether a comment says what its text was before.
    var hasPrevious = false

    /// The translator's comments.
    var notes: [[UInt8]] = []

    /// References to places in the program.
    var references: [[UInt8]] = []

    /// Whether the translation is marked as not finished.
    var isFuzzy = false

    /// A line that is no part of an entry; `nil` where there is none.
    var badLine: Int?
}
