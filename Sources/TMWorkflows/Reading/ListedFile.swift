/// A file of an archive that may hold pages.
struct ListedFile: Hashable, Sendable {
    /// Where it lies, as the system opens it.
    let location: String

    /// The path by which the memory knows it: from the archive's own folder on, `/` between names.
    let path: String

    /// The newspaper.
    let source: String

    /// What it holds, by its name.
    let kind: FileKind

    /// Changes with the file and its path; `nil` where the file is so young that a change of it might not show.
    let version: String?
}
