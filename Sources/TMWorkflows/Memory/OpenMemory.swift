internal import FoundationEssentials
internal import TMStore

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Opens the memory that a command works on.
enum OpenMemory {
    /// The memory at a path, to read.
    ///
    /// - Throws: ``StoreError``.
    static func reading(_ path: String) throws(StoreError) -> TranslationMemory {
        try TranslationMemory(at: path, for: .reading)
    }

    /// The memory at a path, to write; made where there is none, with its folder. It follows the decision file beside it.
    ///
    /// - Throws: ``StoreError``, ``ReviewError`` where the decision file cannot be read, or ``OutputError`` where the folder
    ///   cannot be made.
    static func writing(_ path: String) throws -> TranslationMemory {
        let memory = try isThere(path) ? TranslationMemory(at: path, for: .writing) : creatingOrOpening(path)
        _ = try DecisionFile(memoryPath: path).bring(memory)
        return memory
    }

    /// The memory at a path, to change what is in it. It follows the decision file beside it.
    ///
    /// - Throws: ``StoreError`` or ``ReviewError``.
    static func writingExisting(_ path: String) throws -> TranslationMemory {
        let memory = try TranslationMemory(at: path, for: .writing)
        _ = try DecisionFile(memoryPath: path).bring(memory)
        return memory
    }

    /// Whether there is a file.
    static func isThere(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }

    /// Runs what adds to the memory at a path. A memory that was made for it goes where it fails, unless another process
    /// has written into it meanwhile.
    ///
    /// - Throws: ``StoreError``, ``OutputError``, and what `body` throws.
    static func adding<Result>(to path: String, _ body: (TranslationMemory) throws -> Result) throws -> Result {
        let isNew = !isThere(path)
        let memory = try writing(path)
        do {
            return try body(memory)
        } catch {
            if isNew { try? memory.removeIfUnused() }
            throw error
        }
    }

    /// The memory at a path, for changes that are not kept; where there is none, an empty one that is never on disk.
    ///
    /// - Throws: ``StoreError``.
    static func trying(_ path: String) throws(StoreError) -> TranslationMemory {
        try isThere(path) ? TranslationMemory(at: path, for: .writing) : TranslationMemory(passingFor: path)
    }

    /// A new, empty memory, with its folder.
    ///
    /// - Throws: ``StoreError``, or ``OutputError`` where the folder cannot be made.
    static func creating(_ path: String) throws -> TranslationMemory {
        try makeFolder(of: path)
        return try TranslationMemory(creatingAt: path)
    }

    /// Makes the folder of a memory where there is none.
    ///
    /// - Throws: ``OutputError`` where it cannot be made.
    static func makeFolder(of path: String) throws {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        if !folder.isEmpty { try WriteFile.folder(folder) }
    }

    /// A new memory, or the one that another process has made there meanwhile.
    private static func creatingOrOpening(_ path: String) throws -> TranslationMemory {
        do {
            return try creating(path)
        } catch StoreError.exists {
            return try TranslationMemory(at: path, for: .writing)
        }
    }

    /// Finds out before long work that the memory could not be written after it.
    ///
    /// - Throws: ``StoreError`` where there is a file that is no memory, or the place may not be written.
    static func checkWritable(_ path: String) throws(StoreError) {
        if isThere(path) {
            _ = try TranslationMemory(at: path, for: .writing)
            return
        }
        let rooted = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        var names = rooted.split(separator: "/").dropLast()
        while !names.isEmpty, !FileManager.default.fileExists(atPath: "/" + names.joined(separator: "/")) {
            names.removeLast()
        }
        guard access("/" + names.joined(separator: "/"), W_OK) == 0 else { throw StoreError.notWritable(path: path) }
    }
}
