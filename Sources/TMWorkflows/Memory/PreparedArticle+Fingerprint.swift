internal import TMBitext

extension PreparedArticle {
    /// Changes with what a memory keeps of the article: its sentences, where they stand, title and date.
    var fingerprint: String {
        var fingerprint = Fingerprint()
        fingerprint.add(article.language.code)
        fingerprint.add(article.title ?? "")
        fingerprint.add(article.date?.description ?? "")
        for segment in segments {
            fingerprint.add(segment.span.start)
            fingerprint.add(segment.text)
        }
        return fingerprint.digits
    }
}
