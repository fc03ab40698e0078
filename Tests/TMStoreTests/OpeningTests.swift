import Foundation
import GRDB
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

    @Test func whatKilledProcessesLeftGoes() throws {
        let draft = "\(folder.memoryPath).\(Int32.max)-5eed.new"
        func leave() throws {
            try Data("текст".utf8).write(to: URL(fileURLWithPath: draft))
            try Data("текст".utf8).write(to: URL(fileURLWithPath: draft + "-journal"))
        }
        try leave()
        _ = try TranslationMemory(creatingAt: folder.memoryPath)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["memory.sqlite"])
        try leave()
        _ = try TranslationMemory(at: folder.memoryPath, for: .writing)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["memory.sqlite"])
    }

    @Test func onlyAnUnusedMemoryIsRemoved() throws {
        let memory = try TranslationMemory(creatingAt: folder.memoryPath)
        let other = try TranslationMemory(at: folder.memoryPath, for: .writing)
        _ = try other.add(.sample(.import), [.found("Да.", "Иә.")])
        try memory.removeIfUnused()
        #expect(try other.allUnits().count == 1)
        let unused = folder.path + "/unused.sqlite"
        try TranslationMemory(creatingAt: unused).removeIfUnused()
        #expect(!FileManager.default.fileExists(atPath: unused))
    }

    @Test func aMemoryOfAnEarlierVersionIsBroughtUpToDateByManyAtOnce() async throws {
        for _ in 0..<20 {
            let path = folder.path + "/\(UUID().uuidString).sqlite"
            let queue = try DatabaseQueue(path: path)
            try Schema.migrator.migrate(queue, upTo: "1: units, articles, provenance, review")
            try queue.close()
            let generations = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask { try TranslationMemory(at: path, for: .writing).generation }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(generations == [0, 0, 0, 0])
        }
    }

    @Test func aMemoryOfAnEarlierVersionKeepsItsUnits() throws {
        let queue = try DatabaseQueue(path: folder.memoryPath)
        try Schema.migrator.migrate(queue, upTo: "2: moments")
        let greeting = TranslationUnit(
            source: Variant(language: .russian, text: "Спасибо."),
            target: Variant(language: .kazakh, text: "Рахмет.")
        )
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO run (kind, startedAt, tool, input) VALUES ('import', 0, 'tm', 'thanks.tmx');
                    INSERT INTO unit (digest, sourceLanguage, targetLanguage, source, target)
                    VALUES (?, 'ru', 'kk', 'Спасибо.', 'Рахмет.');
                    INSERT INTO imported (unit, run) VALUES (1, 1);
                    """,
                arguments: [greeting.digest]
            )
        }
        try queue.close()
        let memory = try TranslationMemory(at: folder.memoryPath, for: .writing)
        #expect(try memory.allUnits() == [greeting])
        #expect(try memory.add(.sample(.import), [greeting]).known == 1)
        let indexes = try memory.read {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_master WHERE type = 'index'")
        }
        #expect(!indexes.contains("unitByDigest") && !indexes.contains("unitBySource"))
        #expect(try memory.damages().isEmpty)
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
