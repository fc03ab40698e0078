/// Folds the letters in which Russian and Kazakh spellings of one name or loan word differ.
enum CognateFolding {
    /// The folded word; signs without sound are left out.
    static func folded(_ word: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in word.unicodeScalars where scalar != "ь" && scalar != "ъ" {
            view.append(letters[scalar] ?? scalar)
        }
        return String(view)
    }

    private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
        "қ": "к", "ғ": "г", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "к", "х": "к", "і": "и", "ы": "и", "й": "и",
        "ә": "а", "э": "е", "щ": "ш",
    ]
}
