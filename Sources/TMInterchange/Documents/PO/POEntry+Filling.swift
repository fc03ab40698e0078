internal import TMBitext
internal import TMText

extension POEntry {
    /// A text of the entry, with the white space at its ends apart.
    struct Text {
        var before: String
        var text: String
        var behind: String

        /// `nil` where there is nothing but white space.
        init?(_ bytes: [UInt8]) {
            let located = LocatedText(Normalization.nfc(String(decoding: bytes, as: UTF8.self)))
            let end = located.scalars.count
            guard let core = located.trimmed(TextSpan(start: 0, end: end)) else { return nil }
            before = located[TextSpan(start: 0, end: core.start)]
            text = located[core]
            behind = located[TextSpan(start: core.end, end: end)]
        }
    }

    /// `msgid`, and `msgid_plural` where there is one.
    var texts: [Text] { [text, plural].compactMap { $0.flatMap(Text.init) } }

    /// Whether the entry may be filled: no form of it has a translation.
    var isOpen: Bool { !translations.isEmpty && translations.allSatisfy(\.isEmpty) }

    /// Whether this is what the file says of itself.
    var isHeader: Bool { text == [] && context == nil }
}
