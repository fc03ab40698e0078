/// Folds the letters in which Russian, Kazakh and Latin spellings of one name or loan word differ.
struct CognateFolding: Sendable {
    /// The folded letters, by scalar value; 0 for signs without sound.
    private let letters: [UInt32]

    /// Whether a folded letter is a vowel, by scalar value.
    private let isVowel: [Bool]

    init() {
        var letters = (0..<Self.limit).map(UInt32.init)
        for sign in "ьъ".unicodeScalars { letters[Int(sign.value)] = 0 }
        for (plain, variants) in Self.groups {
            for variant in variants.unicodeScalars { letters[Int(variant.value)] = plain.value }
        }
        var isVowel = [Bool](repeating: false, count: Self.limit)
        for vowel in "аеёиоуюя".unicodeScalars { isVowel[Int(vowel.value)] = true }
        (self.letters, self.isVowel) = (letters, isVowel)
    }

    /// The folded word; signs without sound are left out.
    func folded(_ word: WordKey) -> WordKey {
        word.compactMap { scalar in
            guard scalar < Self.limit else { return scalar }
            let letter = letters[Int(scalar)]
            return letter == 0 ? nil : letter
        }
    }

    /// The consonants of a folded word, double ones once: what stays of a name in any spelling (`Пэйлин`, `Пейлин`).
    func consonants(_ folded: WordKey) -> WordKey {
        var last: UInt32 = 0
        return folded.compactMap { scalar in
            if scalar < Self.limit, isVowel[Int(scalar)] { return nil }
            defer { last = scalar }
            return scalar == last ? nil : scalar
        }
    }

    /// The first scalar value that is not folded.
    private static let limit = 0x530

    private static let groups: [(Unicode.Scalar, String)] = [
        ("а", "әaáàâãäå"), ("б", "b"), ("в", "vw"), ("г", "ғg"), ("д", "d"), ("е", "эeéèêë"), ("з", "z"),
        ("и", "іыйijyíìîï"), ("к", "қһхkcqhç"), ("л", "l"), ("м", "m"), ("н", "ңnñ"), ("о", "өoóòôõö"), ("п", "p"),
        ("р", "r"), ("с", "sß"), ("т", "t"), ("у", "ұүuúùûü"), ("ф", "f"), ("ш", "щ"),
    ]
}
