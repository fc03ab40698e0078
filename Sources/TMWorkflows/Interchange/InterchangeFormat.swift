/// The formats that units are read from and written in.
public enum InterchangeFormat: String, CaseIterable, Sendable {
    /// Translation Memory eXchange 1.4b.
    case tmx

    /// Tab-separated pairs.
    case tsv

    /// Pairs of a CSV file.
    case csv

    /// A JSON object a line.
    case jsonl

    /// XLIFF 1.2 or 2.x.
    case xliff

    /// Message catalogues of gettext.
    case po

    /// The format that a file's name shows, compressed (`.gz`) or not; `nil` where it shows none.
    public init?(path: String) {
        var endings = path.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        if endings.last == "gz" { endings.removeLast() }
        switch endings.last {
        case "tmx": self = .tmx
        case "tsv", "tab": self = .tsv
        case "csv": self = .csv
        case "jsonl", "ndjson": self = .jsonl
        case "xlf", "xliff": self = .xliff
        case "po": self = .po
        default: return nil
        }
    }
}
