internal import TMBitext
internal import TMInterchange

extension Complaint {
    /// What kept a file from being read to its end, and how to mend it.
    static func words(_ error: InterchangeError) -> String {
        switch error {
        case .empty: "is empty; export it again"
        case .notXML(let line): "line \(line): is not XML; export it again"
        case .damagedCompression(let line): "line \(line): the compressed file is damaged; copy or export it again"
        case .unknownEncoding(let name): "is in the encoding \(name), which is not known; convert it to UTF-8"
        case .undecodable(let line, let encoding, let guess):
            "line \(line): is not \(encoding)\(guess.map { ", it looks like \($0)" } ?? ""); name the right encoding in its "
                + "first line, or convert it to UTF-8"
        case .malformed(let line, let reason): "line \(line): is damaged: \(reason); mend that line or export it again"
        case .truncated(let line): "line \(line): ends in the middle; copy or export it again"
        case .notTheFormat(let line, let found): "line \(line): begins with <\(found)>, not with <tmx>; name a TMX file"
        case .notXLIFF(let line, let found):
            "line \(line): begins with <\(found)>, not with <xliff>; name an XLIFF file"
        case .unwritableEncoding(let name): "is in the encoding \(name), which is not written back; convert it to UTF-8"
        case .malformedLine(let line): "line \(line): is no line of a PO file; mend it, msgfmt --check helps"
        case .unequalLines(let lines):
            "has another number of lines than its partner, one of the two ends after line \(lines); name files of the same "
                + "lines"
        case .tooDeep(let line): "line \(line): elements are nested too deeply; export it again"
        }
    }

    /// What is wrong with a table of rates, and how to mend it.
    static func words(_ fault: RateTable.Fault) -> String {
        func names(_ bands: [MatchBand]) -> String { bands.map(\.rawValue).joined(separator: ", ") }
        return switch fault {
        case .malformed: "no rate; write a band, a tab and per cent"
        case .unknownBand(let name): "“\(name)” is no band; write one of \(names(MatchBand.allCases))"
        case .notARate(let text): "“\(text)” is no rate; write a number from 0 to 100"
        case .repeated(let band): "\(band.rawValue) has a rate already; leave one line out"
        case .missing(let bands): "no rate for \(names(bands)); add a line for each"
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
        case .unfinished(let state): "the translation is not finished (\(state))"
        case .controlCharacters(let count): "\(count) control characters"
        case .undecodable(let encoding): "not \(encoding)"
        case .malformedLine: "not a line of this format"
        case .cellCount(let count):
            "\(count == 1 ? "1 cell" : "\(count) cells"), where two are needed with a tab between"
        }
    }
}
