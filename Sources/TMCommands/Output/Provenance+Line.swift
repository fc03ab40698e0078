internal import TMBitext

extension Provenance {
    /// Both articles on one line: newspaper, date and title of each.
    var line: String {
        [sourceArticle, targetArticle].map { article in
            [article.source, article.date?.description, article.title].compactMap(\.self).joined(separator: ", ")
        }.joined(separator: " | ")
    }
}
