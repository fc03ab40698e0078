extension InputError {
    /// The page that could not be used, where the error is about one.
    var pagePath: String? {
        switch self {
        case .missing(let path), .isFolder(let path), .notAFolder(let path), .unreadable(let path, _),
            .undecodable(let path, _), .wrongLanguage(let path, _, _), .unknownLanguage(let path),
            .tooLarge(let path, _),
            .refusedEntry(let path, _), .linkOutside(let path), .notAFile(let path), .repeatedPage(let path):
            path
        default: nil
        }
    }
}
