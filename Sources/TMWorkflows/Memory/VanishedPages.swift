internal import TMStore

/// Tells which pages of a memory were in the archives once and are no longer.
struct VanishedPages {
    private let roots: [String]
    private let present: Set<String>

    /// - Parameters:
    ///   - archives: the archives as the user named them.
    ///   - present: the paths of the pages that are there, those that cannot be used included.
    init(archives: [String], present: Set<String>) {
        roots = archives.map { archive in
            let names = archive.split(separator: "/").filter { $0 != "." }
            return (names.last.map(String.init) ?? "") + "/"
        }
        self.present = present
    }

    /// The paths of the pages of these pairs that are gone, sorted.
    func paths(among pairs: [StoredPair]) -> [String] {
        let paths = Set(pairs.flatMap { [$0.source.path, $0.target.path] })
        return paths.filter(isGone).sorted()
    }

    func isGone(_ path: String) -> Bool {
        !present.contains(path) && roots.contains { path.hasPrefix($0) }
    }
}
