internal import TMBitext

/// A `trans-unit` (XLIFF 1.2) or `unit` (2.x) while it is read.
struct XLIFFUnitDraft {
    /// A text and its translation.
    struct Segment {
        /// What names the segment in both texts; empty for a whole unit.
        var name: String

        /// The text.
        var source: InlineText?

        /// Its translation.
        var target: InlineText?

        /// How far the translation has come, in the file's words.
        var state: String?
    }

    /// The line where it begins.
    var line: Int

    /// Its `id`.
    var id: String?

    /// The notes so far.
    var notes: [String] = []

    /// How far the translation of the whole unit has come (1.2), in the file's words.
    var state: String?

    /// The segments so far.
    var segments: [Segment] = []

    /// What spoils the whole unit.
    var obstacle: ImportIssue.Reason?

    /// How many characters that XML does not allow were replaced.
    var replaced = 0

    /// Sets the text or the translation of the segment with a name.
    mutating func set(_ text: InlineText, of name: String, isTarget: Bool) {
        let index = segments.firstIndex { $0.name == name } ?? segments.endIndex
        if index == segments.endIndex { segments.append(Segment(name: name)) }
        if isTarget { segments[index].target = text } else { segments[index].source = text }
    }

    /// Adds the translation units it gives, and what could not be taken.
    func finish(_ file: XLIFFFile, into found: inout FoundUnits) {
        found.elements += 1
        let before = found.units.count
        if let reason = obstacle ?? (segments.isEmpty ? .noText : nil) {
            found.issues.append(ImportIssue(line: line, reason: reason, effect: .unitSkipped))
            return
        }
        for segment in divided {
            do throws(ImportIssue.Reason) {
                found.units.append(ImportedUnit(unit: try unit(segment, file), line: line))
            } catch {
                found.issues.append(ImportIssue(line: line, reason: error, effect: .unitSkipped))
            }
        }
        guard found.units.count > before else { return }
        found.elementsTaken += 1
        if replaced > 0 {
            found.issues.append(
                ImportIssue(line: line, reason: .controlCharacters(count: replaced), effect: .textChanged)
            )
        }
    }

    /// The segments to take: the parts of a divided text where its translation is divided as well, or else the whole.
    private var divided: [Segment] {
        let parts = segments.filter { !$0.name.isEmpty }
        let wholes = segments.filter { $0.name.isEmpty }
        let isDivided = wholes.isEmpty || parts.contains { $0.source != nil && $0.target != nil }
        return isDivided ? parts : wholes
    }

    private func unit(_ segment: Segment, _ file: XLIFFFile) throws(ImportIssue.Reason) -> TranslationUnit {
        guard let source = file.source else { throw .missingLanguage }
        guard let text = segment.source, !text.isBlank else { throw .emptyText(source) }
        guard let target = file.target else { throw .missingLanguage }
        guard let translation = segment.target else { throw .oneLanguage(source) }
        guard !translation.isBlank else { throw .emptyText(target) }
        let state = segment.state ?? self.state
        if let state, Self.unfinished.contains(state) { throw .unfinished(state: state) }
        let (sourceContent, targetContent) = (text.content, translation.content)
        return TranslationUnit(
            source: Variant(language: source, text: sourceContent.text, codes: sourceContent.codes),
            target: Variant(language: target, text: targetContent.text, codes: targetContent.codes),
            notes: notes,
            properties: [("x-document", file.original), ("x-xliff-state", state)].compactMap { type, value in
                value.map { Property(type: type, value: $0) }
            },
            attributes: id.map { [Property(type: "tuid", value: $0)] } ?? []
        )
    }

    /// States of a translation that is yet to be made or looked at: of XLIFF 1.2, `initial` of 2.x, and what pre-translation
    /// says of a match that is not exact.
    private static let unfinished: Set<String> = [
        "new", "needs-translation", "needs-adaptation", "needs-l10n", "needs-review-translation",
        "needs-review-adaptation", "needs-review-l10n", "initial", "tm:fuzzy-match",
    ]
}
