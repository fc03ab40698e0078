/// The formats that units are read from.
public enum InterchangeFormat: String, CaseIterable, Sendable {
    /// Translation Memory eXchange 1.4b.
    case tmx

    /// Tab-separated pairs.
    case tsv

    /// XLIFF 1.2 or 2.x.
    case xliff

    /// Message catalogues of gettext.
    case po

    /// The format that a file's name shows; `nil` where it shows none.
    public init?(path: String) {
        let ending = path.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() }
        switch ending {
        case "tmx": self = .tmx
        case "tsv", "tab": self = .tsv
        case "xlf", "xliff": self = .xliff
        case "po": self = .po
        default: return nil
        }
    }
}
