internal import TMBitext

/// The language that names say a page is in: `page.ru.txt`, `/kz/`.
enum LanguageHint {
    /// The language of the innermost name that says one; `nil` where none does.
    static func language(ofPath path: String) -> Language? {
        for name in path.split(separator: "/").reversed() {
            let parts = name.split(separator: ".")
            let hints = FileKind(name: String(name)) == nil ? parts[...] : parts.dropFirst().dropLast()
            guard hints.count == 1 || hints.count < parts.count else { continue }
            if let found = hints.reversed().lazy.compactMap(language(named:)).first { return found }
        }
        return nil
    }

    /// The language that a part of a name means.
    static func language(named part: Substring) -> Language? {
        switch part.lowercased() {
        case "ru", "rus": .russian
        case "kk", "kz", "kaz", "qaz": .kazakh
        default: nil
        }
    }
}
