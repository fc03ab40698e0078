/// A file in an archive.
public struct ArchiveEntry: Hashable, Sendable {
    /// The path in the archive, `/` between names; of a refused entry as it can be shown: without control characters, cut
    /// where it is long.
    public let name: String

    /// Why the entry is not read; `nil` where it can be.
    public let refusal: EntryRefusal?
}

extension ArchiveEntry {
    /// Why a file of this name is not read wherever it lies; `nil` where it can be.
    public static func refusal(ofName name: String) -> EntryRefusal? {
        let limits = ArchiveLimits()
        guard name.utf8.count <= limits.nameLength else { return .nameTooLong(limit: limits.nameLength) }
        return EntryName.isReadable(name) ? nil : .unreadableName
    }

    /// A name as it can be shown on one line: without control characters, cut where it is long.
    public static func shown(_ name: String) -> String { EntryName.shown(name) }
}
