internal import FoundationEssentials

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// A file as it is made beside its place, before it is put there whole: `memory.sqlite.812-3f2a90c1.new`, 812 being the
/// process and the rest of the number by chance, as a process may make several at once.
public struct DraftFile: Hashable, Sendable {
    /// The path of the draft.
    public let path: String

    /// Names a new draft of the file at a place.
    public init(of place: String) {
        path = "\(place).\(getpid())-\(String(UInt32.random(in: 0...UInt32.max), radix: 16))\(Self.ending)"
    }

    /// Removes what killed processes left of their drafts of the file at a place, SQLite's journals of them included. The
    /// drafts of processes that run stay.
    ///
    /// - Complexity: linear in the files of the folder.
    public static func removeAbandoned(of place: String) {
        let parts = place.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") + "/" : "./"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names {
            guard let process = process(ofDraft: name, named: String(parts[parts.count - 1])) else { continue }
            if kill(process, 0) != 0, errno == ESRCH { unlink(folder + name) }
        }
    }

    /// The process that made a draft; `nil` for any other file.
    private static func process(ofDraft name: String, named place: String) -> pid_t? {
        guard name.hasPrefix(place + ".") else { return nil }
        guard name.hasSuffix(ending) || name.hasSuffix(ending + "-journal") else { return nil }
        let numbers = name.dropFirst(place.count + 1).prefix { $0 != "." }.split(separator: "-")
        return numbers.count == 2 ? pid_t(numbers[0]) : nil
    }

    private static let ending = ".new"
}
