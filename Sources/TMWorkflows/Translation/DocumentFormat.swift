/// The formats of documents that are translated.
public enum DocumentFormat: String, CaseIterable, Sendable {
    /// Plain text.
    case txt

    /// XLIFF 1.2, 2.0 or 2.1.
    case xliff

    /// A message catalogue of gettext.
    case po

    /// The format that a file's name shows; plain text for standard input, `nil` where it shows none.
    public init?(path: String) {
        if path == "-" {
            self = .txt
            return
        }
        let ending = path.lowercased().split(separator: ".", omittingEmptySubsequences: false).last
        switch ending {
        case "xlf", "xliff": self = .xliff
        case "po": self = .po
        case "txt": self = .txt
        default: return nil
        }
    }
}
