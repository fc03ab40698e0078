internal import TMStore

/// Finds the article of a memory that a user names.
enum FindArticle {
    /// The path of the one article that a name fits.
    ///
    /// - Throws: ``ReviewError`` where it fits none or several, or ``StoreError``.
    static func path(named name: String, in memory: TranslationMemory) throws -> String {
        let paths = try memory.articlePaths(fitting: name)
        if paths.contains(name) { return name }
        guard let path = paths.first else { throw ReviewError.nothingFrom(name: name, path: memory.path) }
        guard paths.count == 1 else { throw ReviewError.severalArticles(name: name, paths: paths) }
        return path
    }
}
