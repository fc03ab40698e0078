import Foundation
import TMBitext
import TMInterchange
import TMTestSupport
import Testing

@testable import TMWorkflows

/// Import, export, import: nothing of a unit is lost on the way through a memory.
struct InterchangeRoundTripTests {
    private let folder: ArchiveFolder

    init() throws {
        folder = try ArchiveFolder()
    }

    private func export(_ memory: String, as format: ExportMemory.Format, to file: String) throws {
        let export = ExportMemory(format: format, isCompressed: file.hasSuffix(".gz"))
        _ = try WriteFile.atomically(to: folder.path + "/" + file) {
            try export.run(memoryPath: folder.path + "/" + memory, sink: $0)
        }
    }

    private func add(_ file: String, to memory: String) throws -> ImportReport {
        try ImportMemory(time: 0)
            .run(.file(folder.path + "/" + file, format: nil), memoryPath: folder.path + "/" + memory) { _ in }
    }

    private func content(_ file: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + file))
    }

    @Test(arguments: ["b.tmx", "b.tmx.gz", "b.jsonl"]) func allOfEveryUnitComesBack(file: String) throws {
        var random = RandomUnits(seed: 61)
        var bytes: [UInt8] = []
        var writer = TMXWriter(header: TMXHeader(creationTool: "tm", creationToolVersion: "1")) { bytes += $0 }
        for _ in 0..<400 { try writer.write(random.next()) }
        try writer.finish()
        try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/a.tmx"))
        let first = try add("a.tmx", to: "a.sqlite")
        #expect(first.issues == 0 && first.changes.added > 350)
        try export("a.sqlite", as: try #require(ExportMemory.Format(path: file)), to: file)
        let second = try add(file, to: "b.sqlite")
        #expect(second.issues == 0 && second.changes.added == first.changes.added)
        try export("a.sqlite", as: .jsonl, to: "a.out.jsonl")
        try export("b.sqlite", as: .jsonl, to: "b.out.jsonl")
        #expect(try content("a.out.jsonl") == content("b.out.jsonl"))
        #expect(try add(file, to: "a.sqlite").changes.known == first.changes.added)
    }

    @Test func unitsAreTurnedToTheLanguageThatIsAskedFor() throws {
        try Data("kk\tru\nИә.\tДа.\n".utf8).write(to: URL(fileURLWithPath: folder.path + "/kk.tsv"))
        try Data("ru\tkk\nНет.\tЖоқ.\n".utf8).write(to: URL(fileURLWithPath: folder.path + "/ru.tsv"))
        for file in ["kk.tsv", "ru.tsv"] { _ = try add(file, to: "m.sqlite") }
        var lines: [String] = []
        var export = ExportMemory(format: .jsonl)
        export.source = .russian
        _ = try export.run(memoryPath: folder.path + "/m.sqlite") { lines.append(String(decoding: $0, as: UTF8.self)) }
        #expect(
            lines.joined() == """
                {"source":"Да.","sourceLanguage":"ru","target":"Иә.","targetLanguage":"kk"}
                {"source":"Нет.","sourceLanguage":"ru","target":"Жоқ.","targetLanguage":"kk"}

                """
        )
    }
}
