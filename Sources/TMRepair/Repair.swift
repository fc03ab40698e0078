public import TMBitext
internal import TMText

/// Puts a query's numbers and names into the translation of a similar text.
///
/// Nothing is invented: there is a repair only where query and source differ in numbers (also years, percentages, times
/// and dates in digits) and names in Latin letters alone, and where every one of them has a certain counterpart in the
/// target. Suffixes behind Kazakh numerals follow the new number's last spoken word (`10-ға`, `5-ке`, `3-ші`, `6-шы`);
/// those behind a percent sign stay, as «пайыз» is what they follow. Russian endings are left alone and flagged.
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
            let token = target.tokens[index]
            let replaced = target.written(token)
            let isNumber = change.kind == .number
            edits.append(
                (token.span, isNumber ? NumberWriting.written(change.written, like: replaced) : change.written)
            )
            let suffix = target.suffix(ofTokenAt: index)
            if language == .kazakh, let suffix {
                guard isNumber, let form = suffixForm(suffix, change, in: target) else { return nil }
                edits.append((suffix.span, form))
            } else if isNumber {
                let (old, new) = (
                    RussianNumberClass(number: change.old.text), RussianNumberClass(number: change.new.text)
                )
                mayNeedEndings = mayNeedEndings || language != .kazakh && (suffix != nil || old != new)
            }
        }
        return RepairedText(text: applied(edits, to: target), mayNeedEndings: mayNeedEndings)
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
