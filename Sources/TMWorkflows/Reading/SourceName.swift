/// The newspaper that a page belongs to, by where the page lies.
enum SourceName {
    /// The innermost of the names that is no number or date, so that `vesti/2023/06` is `vesti`; the innermost where all are.
    static func of(_ folders: [String]) -> String {
        folders.last { !isNumber($0) } ?? folders.last ?? ""
    }

    private static func isNumber(_ name: String) -> Bool {
        name.allSatisfy { $0.isNumber || $0 == "-" || $0 == "." || $0 == "_" }
    }
}
