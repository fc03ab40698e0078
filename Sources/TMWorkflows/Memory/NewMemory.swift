internal import FoundationEssentials
internal import TMStore

/// Opens a memory for adding, and takes away again a memory made for nothing.
enum NewMemory {
    /// What the body does with the memory at this path, made where none is. A memory that was made here and that the body
    /// failed to fill is removed again.
    static func whileAdding<Result>(
        at path: String,
        _ body: (MemoryStore) async throws -> Result
    ) async throws -> Result {
        let wasThere = FileManager.default.fileExists(atPath: path)
        let store = try MemoryStore(path: path, access: .create)
        do {
            return try await body(store)
        } catch {
            if try !wasThere, store.isEmpty { try? FileManager.default.removeItem(atPath: path) }
            throw error
        }
    }
}
