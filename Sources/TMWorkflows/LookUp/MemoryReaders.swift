internal import Synchronization
internal import TMStore

/// Connections to one memory, so that several look-ups can read at a time.
final class MemoryReaders: Sendable {
    private let path: String
    private let idle: Mutex<[TranslationMemory]>

    init(_ first: TranslationMemory) {
        path = first.path
        idle = Mutex([first])
    }

    /// Reads with a connection that no one else uses meanwhile.
    func read<Result>(_ body: (TranslationMemory) throws -> Result) throws -> Result {
        let memory = try idle.withLock { $0.popLast() } ?? OpenMemory.reading(path)
        defer { idle.withLock { $0.append(memory) } }
        return try body(memory)
    }
}
