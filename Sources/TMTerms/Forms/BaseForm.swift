internal import TMBitext

/// Tells which of a term's forms may be its base form, by endings alone.
///
/// Russian: the term's first word stands in the nominative. An adjective's ending shows it, or a noun's bare stem; `-а` and
/// `-я` may be the nominative or the genitive. Kazakh: the last word alone takes case endings, so a form that is another one
/// with such an ending behind it is not the base form.
enum BaseForm {
    /// How likely each form is the base form, by its words in lower case; only the order counts.
    static func likeness(of forms: [[String]], in language: Language) -> [Int] {
        switch language {
        case .russian: russian(forms.compactMap(\.first))
        case .kazakh: kazakh(forms.compactMap(\.last))
        default: forms.map { _ in 0 }
        }
    }

    private static func russian(_ firsts: [String]) -> [Int] {
        let shortest = firsts.map(\.count).min() ?? 0
        return firsts.map { word in
            if nominativeEndings.contains(where: word.hasSuffix) { return 2 }
            if word.count == shortest, let last = word.last, !vowels.contains(last) { return 2 }
            if obliqueEndings.contains(where: word.hasSuffix) { return 0 }
            return word.hasSuffix("о") ? 2 : 1
        }
    }

    private static func kazakh(_ lasts: [String]) -> [Int] {
        let seen = Set(lasts)
        return lasts.map { word in
            caseEndings.contains { word.hasSuffix($0) && seen.contains(String(word.dropLast($0.count))) } ? 0 : 1
        }
    }

    private static let vowels = "аеёиоуыэюя"
    private static let nominativeEndings = ["ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ье"]
    private static let obliqueEndings = [
        "ого", "его", "ой", "ей", "ю", "у", "ом", "ем", "ём", "ым", "им", "ых", "их", "ам", "ям", "ами", "ями", "ыми",
        "ими", "ах",
        "ях",
        "ии", "е",
    ]
    /// Endings of case, also behind a possessive.
    private static let caseEndings = [
        "ның", "нің", "дың", "дің", "тың", "тің", "ға", "ге", "қа", "ке", "на", "не", "а", "е", "ны", "ні", "ды", "ді",
        "ты",
        "ті", "н", "да", "де", "та", "те", "нда", "нде", "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен",
        "ының", "інің", "ына", "іне", "ын", "ін", "ында", "інде", "ынан", "інен",
    ]
}
