internal import TMBitext
internal import TMInterchange

extension Complaint {
    /// What kept a file from being read to its end, and how to mend it.
    static func words(_ error: InterchangeError) -> String {
        switch error {
        case .empty: "is empty; export it again"
        case .notXML(let line): "line \(line): is not XML; export it as TMX 1.4 again"
        case .malformed(let line, let reason): "line \(line): is damaged: \(reason); mend that line or export it again"
        case .truncated(let line): "line \(line): ends in the middle; copy or export it again"
        case .notTheFormat(let line, let found): "line \(line): begins with <\(found)>, not with <tmx>; name a TMX file"
        case .tooDeep(let line): "line \(line): elements are nested too deeply to be a TMX; export it again"
        }
    }

    /// What was wrong with a unit of a file, and what was done about it.
    static func words(_ issue: ImportIssue) -> String {
        let effect =
            switch issue.effect {
            case .unitSkipped: "not taken"
            case .variantSkipped: "one text not taken"
            case .textChanged: "taken with a changed text"
            }
        return "\(effect): \(words(issue.reason))"
    }

    private static func words(_ reason: ImportIssue.Reason) -> String {
        switch reason {
        case .noText: "no text"
        case .oneLanguage(let language): "text in one language only (\(language))"
        case .emptyText(let language): "empty text (\(language))"
        case .noSegment(let language): "a tuv without seg (\(language))"
        case .missingLanguage: "a text without a language"
        case .unreadableLanguage(let tag): "“\(tag)” is no language"
        case .entity(let name): "the entity &\(name); is not declared"
        case .tooLong(let limit): "longer than \(limit) bytes"
        case .controlCharacters(let count): "\(count) control characters"
        case .notUTF8: "not UTF-8"
        case .cellCount(let count):
            "\(count == 1 ? "1 cell" : "\(count) cells"), where two are needed with a tab between"
        }
    }
}
