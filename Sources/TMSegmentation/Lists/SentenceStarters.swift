/// Words that, with a capital, begin a sentence even behind an abbreviation or an initial: `Он`, `Однако`, `Бұл`.
enum SentenceStarters {
    static let table: WordTable = {
        var table = WordTable()
        for resource in [PackageResources.sentence_starters_ru_txt, PackageResources.sentence_starters_kk_txt] {
            for line in String(decoding: resource, as: UTF8.self).split(whereSeparator: \.isNewline)
            where !line.hasPrefix("#") {
                for word in line.split(separator: " ") { table.insert(String(word), value: 0) }
            }
        }
        return table
    }()
}
