/// Folds the letters in which Russian, Kazakh and Latin spellings of one name or loan word differ.
enum CognateFolding {
    /// The folded word; signs without sound are left out.
    static func folded(_ word: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in word.unicodeScalars where scalar != "ь" && scalar != "ъ" {
            view.append(letters[scalar] ?? scalar)
        }
        return String(view)
    }

    /// The consonants of a folded word, double ones once: what stays of a name in any spelling (`Пэйлин`, `Пейлин`).
    static func consonants(_ folded: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in folded.unicodeScalars where !vowels.contains(scalar) && scalar != view.last {
            view.append(scalar)
        }
        return String(view)
    }

    private static let vowels = Set("аеёиоуюя".unicodeScalars)

    private static let letters: [Unicode.Scalar: Unicode.Scalar] = {
        var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (plain, variants) in groups {
            for variant in variants.unicodeScalars { letters[variant] = plain }
        }
        return letters
    }()

    private static let groups: [(Unicode.Scalar, String)] = [
        ("а", "әaáàâãäå"), ("б", "b"), ("в", "vw"), ("г", "ғg"), ("д", "d"), ("е", "эeéèêë"), ("з", "z"),
        ("и", "іыйijyíìîï"), ("к", "қһхkcqhç"), ("л", "l"), ("м", "m"), ("н", "ңnñ"), ("о", "өoóòôõö"), ("п", "p"),
        ("р", "r"), ("с", "sß"), ("т", "t"), ("у", "ұүuúùûü"), ("ф", "f"), ("ш", "щ"),
    ]
}
