import Foundation
import TMBitext
import TMCleaning
import TMSegmentation
import TMWorkflows
import Testing

@Suite struct SegmentTextTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("segment-\(UUID().uuidString)")

    private func file(_ bytes: [UInt8], _ name: String = "text.txt") throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let url = folder.appendingPathComponent(name)
        try Data(bytes).write(to: url)
        return url.path
    }

    private func sentences(_ path: String, lists: AbbreviationLists = AbbreviationLists()) throws -> [String] {
        var sentences: [String] = []
        try SegmentText(language: .russian, abbreviations: lists).forEachSentence(at: path) { sentence, bytes in
            #expect(sentence.span.count == String(decoding: bytes, as: UTF8.self).unicodeScalars.count)
            sentences.append(String(decoding: bytes, as: UTF8.self))
        }
        return sentences
    }

    @Test func readsUTF8WithAndWithoutAMarkAndUTF16() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = "Он пришёл. Все ждали."
        let utf16 = text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + text.utf8, [0xFF, 0xFE] + utf16] {
            #expect(try sentences(file(bytes)) == ["Он пришёл.", "Все ждали."])
        }
    }

    @Test func readsMoreThanABlock() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let line = "В 2001 г. Казахстан открыл центр. Он работает. "
        let found = try sentences(file(Array(String(repeating: line, count: 16_000).utf8)))
        #expect(found.count == 32_000)
        #expect(Set(found) == ["В 2001 г. Казахстан открыл центр.", "Он работает."])
    }

    @Test func saysWhereAFileIsNotText() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let long = [UInt8](String(repeating: "Да. ", count: 190_000).utf8)
        let zero = try file(long + [0], "zero.txt")
        #expect(throws: InputError.undecodable(path: zero, reason: .binary(offset: long.count))) { try sentences(zero) }
        let broken = try file(long + [0xFF, 0x20], "broken.txt")
        #expect(throws: InputError.undecodable(path: broken, reason: .invalidUTF8(offset: long.count))) {
            try sentences(broken)
        }
        let empty = try file([], "empty.txt")
        #expect(throws: InputError.undecodable(path: empty, reason: .empty)) { try sentences(empty) }
    }

    @Test func takesTheListsOfTheMemorysFolderAndThoseNamed() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try file(Array("У тепл. Абая и у холд. Байтова дома.".utf8))
        #expect(try sentences(path).count == 3)
        _ = try file(Array("тепл\thead\n".utf8), "abbreviations.ru.txt")
        #expect(try sentences(path, lists: AbbreviationLists(folder: folder.path)).count == 2)
        let named = try file(Array("холд\thead\n".utf8), "mine.txt")
        #expect(try sentences(path, lists: AbbreviationLists(folder: folder.path, files: [named])).count == 1)
        let wrong = try file(Array("холд\n".utf8), "wrong.txt")
        #expect(throws: InputError.malformedAbbreviations(path: wrong, line: 1, reason: .missingKind)) {
            try sentences(path, lists: AbbreviationLists(files: [wrong]))
        }
    }
}
