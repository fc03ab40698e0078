/// What a file holds, by the ending of its name.
enum FileKind: Hashable, Sendable {
    /// A page as text or HTML.
    case page

    /// Pages as JSON objects, one a line.
    case jsonLines

    /// Pages as rows of tab-separated cells below a line of names.
    case table

    /// A zip, tar or gzipped tar archive.
    case container

    /// The endings of names, and what such files hold.
    private static let endings: [(ending: String, kind: FileKind)] = [
        (".txt", .page), (".html", .page), (".htm", .page), (".jsonl", .jsonLines), (".tsv", .table),
        (".zip", .container),
        (".tar", .container), (".tar.gz", .container), (".tgz", .container),
    ]

    /// Reads a name; `nil` where it is none of these.
    init?(name: String) {
        guard let kind = Self.ending(of: name)?.kind else { return nil }
        self = kind
    }

    /// The name without its ending, and without a language before that: `vesti.ru.jsonl` is `vesti`.
    static func stem(of name: String) -> String {
        let stem = String(name.dropLast(ending(of: name)?.ending.count ?? 0))
        guard let dot = stem.lastIndex(of: "."), LanguageHint.language(named: stem[stem.index(after: dot)...]) != nil
        else {
            return stem
        }
        return String(stem[..<dot])
    }

    private static func ending(of name: String) -> (ending: String, kind: FileKind)? {
        let lowercased = name.lowercased()
        return endings.last { lowercased.hasSuffix($0.ending) && lowercased.count > $0.ending.count }
    }
}
