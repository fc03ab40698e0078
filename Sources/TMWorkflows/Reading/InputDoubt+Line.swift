internal import TMBitext
internal import TMStore

extension InputDoubt {
    /// The doubt about a page as a page cache keeps it.
    var line: String {
        switch self {
        case .lostLetters: "letters"
        case .wrongDeclaration(_, let declared, let found): "encoding\t\(declared)\t\(found)"
        case .otherLanguage(_, let named, let found): "language\t\(named)\t\(found)"
        }
    }

    /// The doubts about an article's page.
    static func doubts(about article: CachedArticle) -> [InputDoubt] {
        article.doubts.split(separator: "\n").compactMap { InputDoubt(line: $0, path: article.reference.path) }
    }

    /// The doubt that a page cache keeps about a page.
    init?(line: Substring, path: String) {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        switch (cells[0], cells.count) {
        case ("letters", 1): self = .lostLetters(path: path)
        case ("encoding", 3): self = .wrongDeclaration(path: path, declared: cells[1], found: cells[2])
        case ("language", 3):
            guard let named = Language(cells[1]), let found = Language(cells[2]) else { return nil }
            self = .otherLanguage(path: path, named: named, found: found)
        default: return nil
        }
    }
}
