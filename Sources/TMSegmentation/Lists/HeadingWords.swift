/// Words that, with a number, head what follows: `Статья 10.`
enum HeadingWords {
    static let table = WordTable(listing: PackageResources.heading_words_txt)
}
