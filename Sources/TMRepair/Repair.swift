public import TMBitext
internal import TMText

/// Puts a query's numbers and names into the translation of a similar text.
///
/// Nothing is invented: there is a repair only where query and source differ in numbers (also years, percentages, times
/// and dates), names of months and names in Latin letters alone, and where every one of them has a certain counterpart
/// in the target. Suffixes behind Kazakh numerals follow the new number's last spoken word (`10-ға`, `5-ке`, `3-ші`,
/// `6-шы`); those behind a percent sign stay, as «пайыз» is what they follow. A month's name takes the form that the old
/// one has in the target (`1 января`, `5 марта`; `қаңтардан`, `наурыздан`). Other Russian endings are left alone and
/// flagged.
public enum Repair {
    /// The repaired target; `nil` where nothing or not everything can be repaired.
    ///
    /// - Parameters:
    ///   - query: the text to be translated.
    ///   - source: the match's source.
    ///   - target: the match's target, in `language`.
    ///   - differences: those of query and source, as `WordDifferences` gives them.
    public static func repaired(
        query: String,
        source: String,
        target: String,
        language: Language,
        differences: [Difference]
    ) -> RepairedText? {
        guard let values = ChangedValues(query: query, source: source, differences: differences),
            !values.changes.isEmpty
        else { return nil }
        let target = TokenizedText(target)
        guard let counterparts = values.counterparts(in: target), !counterparts.isEmpty else { return nil }
        var edits: [(span: TextSpan, text: String)] = []
        var mayNeedEndings = false
        for (change, index) in counterparts {
            guard let edit = replacement(of: index, in: target, change) else { return nil }
            edits.append(edit)
            let suffix = target.suffix(ofTokenAt: index)
            if case .month = change.kind {
                if let suffix, MonthName(suffix.text) == nil { return nil }
            } else if language == .kazakh, let suffix {
                guard change.kind == .number, let form = suffixForm(suffix, change, in: target) else { return nil }
                if form != target.written(suffix) { edits.append((suffix.span, form)) }
            } else if change.kind == .number {
                let (old, new) = (
                    RussianNumberClass(number: change.old.text), RussianNumberClass(number: change.new.text)
                )
                mayNeedEndings = mayNeedEndings || language != .kazakh && (suffix != nil || old != new)
            }
        }
        return RepairedText(text: applied(edits, to: target), mayNeedEndings: mayNeedEndings)
    }

    /// What is written in place of a token of the target; `nil` where that is not certain.
    private static func replacement(
        of index: Int,
        in target: TokenizedText,
        _ change: ValueChange
    ) -> (span: TextSpan, text: String)? {
        let token = target.tokens[index]
        let replaced = target.written(token)
        switch change.kind {
        case .number: return (token.span, NumberWriting.written(change.written, like: replaced))
        case .name: return (token.span, change.written)
        case .month(_, let month):
            guard let name = MonthName(token.text)?.name(ofMonth: month) else { return nil }
            return (token.span, capitalized(name, like: replaced))
        }
    }

    /// A word in lower case with capitals where another one has them: all, the first, or none.
    private static func capitalized(_ word: String, like other: String) -> String {
        if other == other.uppercased() { return word.uppercased() }
        let isCapital = other.unicodeScalars.first?.properties.isUppercase == true
        return isCapital ? word.prefix(1).uppercased() + word.dropFirst() : word
    }

    /// The form of a suffix behind the new number. A word that no numeral has as its suffix stays: «5-бап». `nil` where
    /// the form is not certain: how zeros alone are read, as in 10:00, is anyone's guess.
    private static func suffixForm(_ suffix: Token, _ change: ValueChange, in target: TokenizedText) -> String? {
        let written = target.written(suffix)
        guard KazakhSuffix.isSuffix(suffix.text) else { return written }
        guard written == suffix.text, change.new.text.contains(where: { "1"..."9" ~= $0 }) else { return nil }
        return KazakhSuffix.adapted(suffix.text, from: change.old.text, to: change.new.text)
    }

    private static func applied(_ edits: [(span: TextSpan, text: String)], to text: TokenizedText) -> String {
        var result = ""
        var end = 0
        for edit in edits {
            result += text.text(in: TextSpan(start: end, end: edit.span.start)) + edit.text
            end = edit.span.end
        }
        return result + text.text(in: TextSpan(start: end, end: text.scalars.count))
    }
}
