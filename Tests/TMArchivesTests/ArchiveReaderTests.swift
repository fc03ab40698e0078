import Foundation
import TMTestSupport
import Testing

@testable import TMArchives

@Suite final class ArchiveReaderTests {
    private let path = NSTemporaryDirectory() + "tm-archive-\(UUID().uuidString)"

    deinit { try? FileManager.default.removeItem(atPath: path) }

    private func reader(
        _ entries: [PackedArchive.Entry],
        as format: PackedArchive.Format = .gzippedTar,
        limits: ArchiveLimits = ArchiveLimits()
    ) throws -> ArchiveReader {
        PackedArchive.write(entries, as: format, to: path)
        return try ArchiveReader(path: path, limits: limits)
    }

    @Test(arguments: [PackedArchive.Format.zip, .tar, .gzippedTar])
    func givesNamesAndBytes(format: PackedArchive.Format) throws {
        let reader = try reader(
            [
                .folder(name: "газет"), .text("газет/қала.txt", "Қала"), .text("./b.txt", ""),
                .text("c.txt", String(repeating: "Мост. ", count: 50_000)),
            ],
            as: format
        )
        #expect(try reader.next() == ArchiveEntry(name: "газет/қала.txt", refusal: nil))
        #expect(try reader.content() == Array("Қала".utf8))
        #expect(try reader.next()?.name == "b.txt")
        #expect(try reader.content() == [])
        #expect(try reader.next()?.name == "c.txt")
        #expect(try reader.content().count == 500_000)
        #expect(try reader.next() == nil)
    }

    @Test func entriesNeedNotBeRead() throws {
        for format in [PackedArchive.Format.zip, .tar, .gzippedTar] {
            let reader = try reader([.text("a", "1234"), .text("b", "5678")], as: format)
            _ = try reader.next()
            #expect(try reader.next()?.name == "b")
            #expect(try reader.content() == Array("5678".utf8))
        }
    }

    @Test func refusesAbsurdNamesAndGoesOn() throws {
        let reader = try reader(
            [
                .text("../../etc/passwd", "x"), .text("/etc/passwd", "x"), .text("a/../b", "x"),
                .text("C:\\a.txt", "x"),
                .text("a\u{7}b.txt", "x"), .text("a\nb.txt", "x"), .text(String(repeating: "a", count: 1_500), "x"),
                .link(name: "link.txt", target: "/etc/passwd"), .device(name: "null"), .text("good.txt", "x"),
            ],
            as: .tar
        )
        var refusals: [EntryRefusal?] = []
        while let entry = try reader.next() { refusals.append(entry.refusal) }
        #expect(
            refusals == [
                .leadsOut, .leadsOut, .leadsOut, .leadsOut, .unreadableName, .unreadableName,
                .nameTooLong(limit: 1_000), .link, .special, nil,
            ]
        )
    }

    @Test func readsNamesOfRussianWindows() throws {
        // «мост.txt» in code page 866
        let name: [UInt8] = [0xAC, 0xAE, 0xE1, 0xE2, 0x2E, 0x74, 0x78, 0x74]
        for format in [PackedArchive.Format.zip, .tar] {
            let reader = try reader([.file(name: name, content: [0x41])], as: format)
            #expect(try reader.next() == ArchiveEntry(name: "мост.txt", refusal: nil))
        }
    }

    @Test func stopsAtLimits() throws {
        let zeros = [UInt8](repeating: 0, count: 1 << 20)
        let many: [PackedArchive.Entry] = (0..<200).map { .file(name: Array("\($0)".utf8), content: zeros) }
        func count(_ limits: ArchiveLimits, reads: Bool, _ format: PackedArchive.Format = .gzippedTar) throws -> Int {
            let reader = try reader(many, as: format, limits: limits)
            var count = 0
            while try reader.next() != nil {
                if reads { _ = try reader.content() }
                count += 1
            }
            return count
        }
        #expect(throws: ArchiveError.tooDense(ratio: 250)) { try count(ArchiveLimits(), reads: true) }
        #expect(throws: ArchiveError.tooDense(ratio: 250)) { try count(ArchiveLimits(), reads: false) }
        #expect(throws: ArchiveError.tooDense(ratio: 250)) { try count(ArchiveLimits(), reads: true, .zip) }
        #expect(throws: ArchiveError.tooLarge(limit: 5 << 20)) {
            try count(ArchiveLimits(totalSize: 5 << 20), reads: true)
        }
        #expect(throws: ArchiveError.tooManyEntries(limit: 7)) { try count(ArchiveLimits(entryCount: 7), reads: true) }
        #expect(throws: EntryRefusal.tooLarge(limit: 100)) { try count(ArchiveLimits(entrySize: 100), reads: true) }
        #expect(try count(ArchiveLimits(ratio: 5_000), reads: true) == 200)
    }

    @Test func saysWhatIsWrongWithTheFile() throws {
        #expect(throws: ArchiveError.unreadable(code: ENOENT)) { try ArchiveReader(path: path) }
        try Data("This is a page and no archive at all.".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: ArchiveError.notAnArchive) { try ArchiveReader(path: path).next() }
    }

    @Test func aCutArchiveGivesWhatIsThere() throws {
        var random = SeededGenerator(seed: 3)
        let noise = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        PackedArchive.write([.text("a", "1"), .file(name: [0x62], content: noise)], as: .gzippedTar, to: path)
        let url = URL(fileURLWithPath: path)
        try Data(contentsOf: url).prefix(90_000).write(to: url)
        let reader = try ArchiveReader(path: path)
        #expect(try reader.next()?.name == "a")
        #expect(try reader.next()?.name == "b")
        #expect(throws: ArchiveError.self) { try reader.content() }
    }

    @Test func damagedBytesNeverCrash() throws {
        var random = SeededGenerator(seed: 11)
        let url = URL(fileURLWithPath: path)
        for format in [PackedArchive.Format.zip, .tar, .gzippedTar] {
            PackedArchive.write(
                (0..<5).map { .text("vesti/\($0).txt", "Қала тұрғындары \($0)") },
                as: format,
                to: path
            )
            let whole = [UInt8](try Data(contentsOf: url))
            for _ in 0..<60 {
                var bytes = whole
                for _ in 0..<8 {
                    bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                try Data(bytes.prefix(Int.random(in: 1...bytes.count, using: &random))).write(to: url)
                _ = try? readAll()
            }
        }
    }

    private func readAll() throws {
        let reader = try ArchiveReader(path: path)
        while let entry = try reader.next() {
            if entry.refusal == nil { _ = try? reader.content() }
        }
    }
}
