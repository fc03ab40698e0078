internal import FoundationEssentials
internal import TMArchives

/// The files of archives: folders with all folders in them, and single files.
struct ArchiveListing: Sendable {
    /// The files that may hold pages, sorted by path.
    private(set) var files: [ListedFile] = []

    /// The paths of the files that hold none, by their names, of hidden files and folders, and of links to what is read
    /// anyway; sorted.
    private(set) var ignored: [String] = []

    /// What may not be read, each with its reason.
    private(set) var failures: [InputError] = []

    /// The folders that were named, as the system opens them, `/` behind each.
    private(set) var roots: [String] = []

    /// The locations of the files.
    private(set) var locations: Set<String> = []

    /// Lists archives. A file that is reached twice is listed once.
    ///
    /// - Throws: ``InputError`` where there is no such file or folder, or it cannot be read.
    init(of archives: [String]) throws(InputError) {
        for archive in archives {
            guard let root = FileStatus.resolved(archive) else { throw InputError.missing(path: archive) }
            let name = Self.absolute(archive).split(separator: "/").last.map(String.init) ?? ""
            switch FileStatus(at: root) {
            case .folder:
                roots.append(root == "/" ? root : root + "/")
                try add(folder: root, named: archive, folders: [name], root: root)
            case .file(let version):
                add(file: root, version, folders: Self.parent(of: Self.absolute(archive)), name: name)
            case .failed(let code): throw InputError(path: archive, code: code)
            case .link, .special: throw InputError.notAFile(path: archive)
            }
        }
        files.sort { $0.path < $1.path }
        ignored.sort()
    }

    private mutating func add(folder: String, named given: String, folders: [String], root: String) throws(InputError) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            guard folders.count > 1 else { throw InputError.unreadable(path: given, code: 0) }
            return failures.append(.unreadable(path: folders.joined(separator: "/"), code: 0))
        }
        for name in names {
            let path = (folders + [name]).joined(separator: "/")
            if name.hasPrefix(".") {
                ignored.append(path)
            } else if let refusal = ArchiveEntry.refusal(ofName: name) {
                failures.append(.refusedEntry(path: ArchiveEntry.shown(path), reason: refusal))
            } else {
                try add(folder + "/" + name, path: path, folders: folders, name: name, root: root)
            }
        }
    }

    private mutating func add(
        _ location: String,
        path: String,
        folders: [String],
        name: String,
        root: String
    ) throws(InputError) {
        switch FileStatus(at: location) {
        case .folder: try add(folder: location, named: location, folders: folders + [name], root: root)
        case .file(let version): add(file: location, version, folders: folders, name: name)
        case .link(nil): failures.append(.missing(path: path))
        case .link(let target?):
            if (target + "/").hasPrefix(root == "/" ? root : root + "/") {
                ignored.append(path)
            } else {
                failures.append(.linkOutside(path: path))
            }
        case .special: failures.append(.notAFile(path: path))
        case .failed(let code): failures.append(InputError(path: path, code: code))
        }
    }

    private mutating func add(file location: String, _ version: FileVersion, folders: [String], name: String) {
        let path = (folders + [name]).joined(separator: "/")
        guard let kind = FileKind(name: name) else { return ignored.append(path) }
        guard locations.insert(location).inserted else { return }
        let source = SourceName.of(kind == .page ? folders : folders + [FileKind.stem(of: name)])
        let stamp = version.isSettled ? "\(path) \(version)" : nil
        files.append(ListedFile(location: location, path: path, source: source, kind: kind, version: stamp))
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
