public import TMBitext

/// What one import reads.
public enum ImportSource: Hashable, Sendable {
    /// A text file in one language; its lines belong to those of another.
    public struct Text: Hashable, Sendable {
        /// The file's path.
        public var path: String

        /// The language, which the name's ending tells: `corpus.ru`.
        public var language: Language

        /// A file whose name ends in a language; `nil` for any other.
        init?(path: String) {
            let parts = path.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count > 1, let ending = parts.last, ending.count == 2, InterchangeFormat(path: path) == nil,
                let language = Language(String(ending))
            else { return nil }
            self.path = path
            self.language = language
        }

        /// The path without the language.
        var stem: Substring { path[..<(path.lastIndex(of: ".") ?? path.endIndex)] }
    }

    /// A file; `format` is `nil` where its name tells it.
    case file(String, format: InterchangeFormat?)

    /// Two files of lines, source and target: the form of Moses.
    case lines(Text, Text)

    /// The path that names it: the file's, or the first one's.
    public var path: String {
        switch self {
        case .file(let path, _): path
        case .lines(let source, _): source.path
        }
    }

    /// What some paths name, in order: where no format is named, `corpus.ru` and `corpus.kk` behind each other are two files
    /// of lines.
    public static func list(of paths: [String], format: InterchangeFormat?) -> [ImportSource] {
        var sources: [ImportSource] = []
        var rest = paths[...]
        while let path = rest.popFirst() {
            if format == nil, let first = Text(path: path), let second = rest.first.flatMap(Text.init(path:)),
                first.stem == second.stem, first.language != second.language
            {
                rest.removeFirst()
                sources.append(.lines(first, second))
            } else {
                sources.append(.file(path, format: format))
            }
        }
        return sources
    }
}
