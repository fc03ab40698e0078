internal import FoundationEssentials

/// The files of archives: folders of pages, and single pages.
public struct ArchiveListing: Sendable {
    /// The files that may hold a page, sorted by path.
    public private(set) var files: [ArchiveFile] = []

    /// The paths of the files that hold none, by their names; sorted.
    public private(set) var ignored: [String] = []

    /// The endings of names that pages have.
    public static let pageEndings = ["txt"]

    /// Lists folders and all folders in them; names that begin with a dot and links to folders are passed over.
    ///
    /// - Throws: ``InputError`` where there is no such file or folder, or it cannot be read.
    public init(of archives: [String]) throws(InputError) {
        for archive in archives {
            let root = Self.absolute(archive)
            let name = root.split(separator: "/").last.map(String.init) ?? ""
            try add(root, named: archive, folders: [], name: name)
        }
        files.sort { $0.path < $1.path }
        ignored.sort()
    }

    private mutating func add(
        _ location: String,
        named given: String,
        folders: [String],
        name: String
    ) throws(InputError) {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: location, isDirectory: &isFolder) else {
            throw InputError.missing(path: given)
        }
        if isFolder {
            for entry in try Self.entries(of: location, named: given) {
                let child = location + "/" + entry
                if Self.isFolderLink(child) { continue }
                try add(child, named: given + "/" + entry, folders: folders + [name], name: entry)
            }
        } else {
            add(file: location, folders: folders.isEmpty ? Self.parent(of: location) : folders, name: name)
        }
    }

    private mutating func add(file location: String, folders: [String], name: String) {
        let path = (folders + [name]).joined(separator: "/")
        let ending = name.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() }
        if let ending, Self.pageEndings.contains(ending) {
            let source = folders.last { !$0.allSatisfy { $0.isNumber || $0 == "-" || $0 == "." } }
            files.append(ArchiveFile(location: location, path: path, source: source ?? folders.last ?? ""))
        } else {
            ignored.append(path)
        }
    }

    private static func entries(of location: String, named given: String) throws(InputError) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: location).filter { !$0.hasPrefix(".") }.sorted()
        } catch {
            throw InputError.unreadable(path: given, code: 0)
        }
    }

    private static func isFolderLink(_ location: String) -> Bool {
        guard (try? FileManager.default.destinationOfSymbolicLink(atPath: location)) != nil else { return false }
        var isFolder = false
        return FileManager.default.fileExists(atPath: location, isDirectory: &isFolder) && isFolder
    }

    private static func parent(of location: String) -> [String] {
        location.split(separator: "/").dropLast().suffix(1).map(String.init)
    }

    private static func absolute(_ path: String) -> String {
        let rooted = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        var names: [Substring] = []
        for name in rooted.split(separator: "/") where name != "." {
            if name == ".." { _ = names.popLast() } else { names.append(name) }
        }
        return "/" + names.joined(separator: "/")
    }
}
