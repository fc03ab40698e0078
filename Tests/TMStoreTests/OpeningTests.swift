import Foundation
import TMBitext
import Testing

@testable import TMStore

struct OpeningTests {
    let folder: MemoryFolder

    init() throws {
        folder = try MemoryFolder()
    }

    private func error(_ body: () throws -> Void) -> StoreError? {
        do { try body() } catch { return error as? StoreError }
        return nil
    }

    @Test func aMissingMemoryIsNotMade() {
        let path = folder.memoryPath
        #expect(error { _ = try TranslationMemory(at: path, for: .writing) } == .missing(path: path))
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func aMemoryIsNotMadeOverAFile() throws {
        let path = folder.memoryPath
        try Data("текст".utf8).write(to: URL(fileURLWithPath: path))
        #expect(error { _ = try TranslationMemory(creatingAt: path) } == .exists(path: path))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("текст".utf8))
    }

    @Test func aDraftThatAKilledProcessLeftIsNoObstacle() throws {
        let draft = "\(folder.memoryPath).\(ProcessInfo.processInfo.processIdentifier).new"
        try Data("текст".utf8).write(to: URL(fileURLWithPath: draft))
        _ = try TranslationMemory(creatingAt: folder.memoryPath)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["memory.sqlite"])
    }

    @Test(arguments: ["", "текст", "SQLite format 3\0 and then nothing of the kind, for longer than a header is long"])
    func aFileThatIsNoMemoryIsRefused(content: String) throws {
        let path = folder.memoryPath
        try Data(content.utf8).write(to: URL(fileURLWithPath: path))
        #expect(error { _ = try TranslationMemory(at: path, for: .reading) } == .notAMemory(path: path))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(content.utf8))
    }

    @Test func aMemoryIsReadWhatWasWritten() throws {
        let path = folder.memoryPath
        let memory = try TranslationMemory(creatingAt: path)
        _ = try memory.add(.sample(.import), [.found("Да.", "Иә.")])
        let opened = try TranslationMemory(at: path, for: .reading)
        #expect(try opened.allUnits().map(\.target.text) == ["Иә."])
        #expect(try opened.generation == 1)
    }

    @Test func aFolderThatIsNotThereGetsNoMemory() {
        let path = folder.path + "/none/memory.sqlite"
        #expect(error { _ = try TranslationMemory(creatingAt: path) } == .notWritable(path: path))
    }
}
