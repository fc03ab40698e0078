/// Words that say when, in front of a year: `в начале`, `летом`, `мая`.
enum TimeWords {
    static let table = WordTable(listing: PackageResources.time_words_ru_txt)
}
