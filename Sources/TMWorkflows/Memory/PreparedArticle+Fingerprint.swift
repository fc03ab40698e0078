internal import TMBitext

extension PreparedArticle {
    /// Changes with what a memory keeps of the article: its sentences, where they stand, title and date.
    var fingerprint: String {
        var fingerprint = Fingerprint()
        fingerprint.add(language.code)
        fingerprint.add(reference.title ?? "")
        fingerprint.add(reference.date?.description ?? "")
        for segment in segments {
            fingerprint.add(segment.span.start)
            fingerprint.add(segment.text)
        }
        return fingerprint.digits
    }
}
