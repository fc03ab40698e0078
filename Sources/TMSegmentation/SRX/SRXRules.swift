internal import TMBitext

/// The segmenter's rules in SRX's terms: ordered pairs of expressions, the first that matches counts.
struct SRXRules {
    private let words: SRXWords

    init(language: Language) {
        words = SRXWords(language: language)
    }

    /// The rules in order.
    var all: [SRXRule] {
        [
            marks, words.rules, initials, lists, continuations, quotations, missingSpaces, finals,
        ].flatMap { $0 }
    }

    private static let blank = "[\\s\\u00A0\\u200B]"
    private static let open = "[«“„\"‘'(\\[]"
    private static let close = "[»”“\"’')\\]]"
    private static let dash = "[—–―-]"
    private static let number = "(?:[0-9]|[IVXLCMІХ]|[0-9]\(dash)?\\p{L}{1,2})"
    private static let emoji = "[\\u2600-\\u27BF\\x{1F300}-\\x{1FAFF}\\uFE0F]"
    private static let end = "[.!?…]+\(close)*(?:\\[[0-9]{1,4}\\])*(?:\\s*\(emoji)+|\\s*[:;]-?[()]+)*"
    private static let surname =
        "\\p{Lu}\\p{Ll}+(?:\(Surname.endings.joined(separator: "|")))\\p{Ll}{0,5}"

    private func no(_ before: String, _ after: String) -> SRXRule {
        SRXRule(breaks: false, before: before, after: after)
    }

    private func yes(_ before: String, _ after: String) -> SRXRule {
        SRXRule(breaks: true, before: before, after: after)
    }

    /// Marks in brackets, marks in names, marks that open a line.
    private var marks: [SRXRule] {
        [
            no("\\([!?]+\\)", Self.blank), no("^\(Self.blank)*[.…]+", "."),
            no("[A-Z][A-Za-z]+!", "\(Self.blank)+(?!(?:\(words.starters))(?![\\p{L}-]))[А-ЯЁӘҒҚҢӨҰҮҺІ]"),
            no("\(Self.number)\(Self.blank)?(?:год|года|жыл|жылы)\\.", "\(Self.blank)*№"),
        ]
    }

    private var initials: [SRXRule] {
        return [
            yes("(?<![\\p{L}\\p{N}°.])\\p{Lu}\\.", "\(Self.blank)+(?:\(words.starters))(?![\\p{L}.-])"),
            yes("(?<![\\p{L}\\p{N}.])[DFGIJLNQRSUVWZ]\\.", "\(Self.blank)+[А-ЯЁӘҒҚҢӨҰҮҺІ]\\p{L}"),
            no("(?<![\\p{L}\\p{N}°])\\p{Lu}\\.", "\(Self.blank)*\\p{Lu}"),
            no("(?<![\\p{L}\\p{N}])[03]\\.", "\(Self.blank)?(?:[\\p{Lu}03]\\.\(Self.blank)?)?\(Self.surname)"),
        ]
    }

    private var lists: [SRXRule] {
        let marker = "(?:[0-9]{1,3}|[0-9]\\.[0-9]|[IVX]{1,4}|\\p{L})\\."
        return [
            no("^\(Self.blank)*(?:[•§]|\(Self.dash))?\(Self.blank)*\(marker)", Self.blank),
            no("(?:\\p{L}{3}|\(Self.close))[.!?…]+\(Self.close)*\(Self.blank)+\(marker)", Self.blank),
            no("[):;]\(Self.blank)+[0-9]{1,2}\\.", Self.blank),
            no("^\(Self.blank)*(?:\(words.headings))\\.?\(Self.blank)+(?:[0-9.]+|[IVXLC]+)\\.", Self.blank),
        ]
    }

    /// Small letters, marks inside sentences, and who said a quotation.
    private var continuations: [SRXRule] {
        [
            no(Self.end, "\(Self.blank)+\(Self.open){0,3}\\p{Ll}"), no(Self.end, "\(Self.blank)*[,;:)\\]»%]"),
            no(Self.end, "\(Self.blank)+[\"”“«»](?:[.,!?]|$)"),
            no(Self.end, "\(Self.blank)+\(Self.dash)+\(Self.blank)*(?:\\p{Ll}|$)"),
            no("[.!?…]\(Self.close)+", "\(Self.blank)+\(Self.dash)+\(Self.blank)*[^«“„\"\\s]"),
        ]
    }

    /// A quotation that its sentence goes on behind.
    private var quotations: [SRXRule] {
        [
            no("«[^«»]{0,200}[.!?…]+", "\(Self.blank)[^«»]{0,200}»\(Self.blank)+\\p{Ll}"),
            no("[^:\\s]\(Self.blank)+«[^«»]{0,200}[.!?…]+", "\(Self.blank)[^«»]{0,200}»,\(Self.blank)+\\p{Ll}"),
            no("(?<![^\\s(])\"(?=\\S)[^\"]{0,200}[.!?…]+", "\(Self.blank)[^\"]{0,200}\\S\"\(Self.blank)+\\p{Ll}"),
        ]
    }

    private var missingSpaces: [SRXRule] {
        [
            yes("(?<![\\p{L}.])\\p{Ll}{2,}[.!?…]+", "\(Self.open)?[А-ЯЁӘҒҚҢӨҰҮҺІ]\\p{Ll}"),
            yes("\\p{Ll}{2}[!?…]+", "\(Self.open)?[А-ЯЁӘҒҚҢӨҰҮҺІ]\\p{Ll}"),
            yes("(?<![\\p{L}.])\\p{Ll}{2,}\\.", "[IVX]+(?![\\p{L}.])"),
        ]
    }

    private var finals: [SRXRule] {
        [
            yes(Self.end, "\(Self.blank)+\(Self.open){0,3}[\\p{Lu}\\p{Lo}\\p{N}@#№§$€]"),
            yes(Self.end, "\(Self.blank)+[«“„\"‘]\\S"),
            yes(Self.end, "\(Self.blank)+\(Self.dash)+\(Self.blank)*\(Self.open)?[\\p{Lu}\\p{N}]"),
            yes("(?:[:;]-?[)(]+|\\)\\))", "\(Self.blank)+\\p{Lu}"),
        ]
    }
}
