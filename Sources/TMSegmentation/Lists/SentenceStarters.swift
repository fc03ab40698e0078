/// Words that, with a capital, begin a sentence even behind an abbreviation or an initial: `Он`, `Однако`, `Бұл`.
enum SentenceStarters {
    static let table = WordTable(
        listing: PackageResources.sentence_starters_ru_txt,
        PackageResources.sentence_starters_kk_txt
    )
}
