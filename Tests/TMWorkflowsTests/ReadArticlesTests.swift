import Foundation
import TMArchives
import TMBitext
import TMCleaning
import TMStore
import TMTestSupport
import Testing

@testable import TMWorkflows

/// Every file of an archive is either used or named with a reason.
@Suite struct ReadArticlesTests {
    private let folder: ArchiveFolder

    init() throws { folder = try ArchiveFolder() }

    private func read(_ archives: [String]? = nil) async throws -> ArticleCollection {
        try await ReadArticles(jobs: 2).articles(in: archives ?? [folder.paper])
    }

    private func paths(_ collection: ArticleCollection) -> [String] { collection.articles.map(\.reference.path) }

    @Test func pagesOfAllKindsAreRead() async throws {
        try folder.write(ArchiveFolder.page(1), to: "2023/a.txt")
        let html =
            "<html><title>Мост</title><body><p>В районе открыли мост, и на праздник пришли все жители.</p></body></html>"
        try folder.write(html, to: "b.htm")
        let record =
            #"{"id":7,"date":"2024-05-06","title":"Новый мост","url":"https://example.kz/7","text":"В районе открыли мост.\nПришли все жители."}"#
        try folder.write(
            record + "\n\n" + #"{"text":"На площади прошла ярмарка, и на нее пришли все."}"#,
            to: "c.jsonl"
        )
        try folder.write("text\tid\nВ ауле был праздник.\\nПришли все жители.\tt1\n", to: "d.tsv")
        let collection = try await read()
        #expect(
            paths(collection) == [
                "vesti/2023/a.txt", "vesti/b.htm", "vesti/c.jsonl/3", "vesti/c.jsonl/7", "vesti/d.tsv/t1",
            ]
        )
        #expect(collection.failures.isEmpty && collection.ignored.isEmpty)
        #expect(collection.articles.map(\.reference.source) == ["vesti", "vesti", "c", "c", "d"])
        let article = try collection.articles().prepared(3)
        #expect(article.reference.title == "Новый мост")
        #expect(article.reference.date == CalendarDay(year: 2024, month: 5, day: 6))
        #expect(article.segments.map(\.text) == ["Новый мост", "В районе открыли мост.", "Пришли все жители."])
    }

    @Test func packedArchivesAreReadAsFoldersAre() async throws {
        let records = (0..<3).map {
            #"{"id":"r\#($0)","text":"В районе прошла ярмарка номер \#($0), и на нее пришли все."}"#
        }
        let entries: [PackedArchive.Entry] = [
            .folder(name: "dala"), .text("dala/2023/a.ru.txt", ArchiveFolder.page(1)),
            .text("b.txt", ArchiveFolder.page(2)),
            .text("dala/photo.jpg", "x"), .text("__MACOSX/._b.txt", "x"),
            .text("dala/c.jsonl", records.joined(separator: "\n")),
        ]
        PackedArchive.write(entries, as: .zip, to: folder.paper + "/one.zip")
        PackedArchive.write(entries, as: .gzippedTar, to: folder.paper + "/two.tar.gz")
        let collection = try await read()
        let names = ["b.txt", "dala/2023/a.ru.txt"] + (0..<3).map { "dala/c.jsonl/r\($0)" }
        #expect(paths(collection) == ["one.zip", "two.tar.gz"].flatMap { file in names.map { "vesti/\(file)/\($0)" } })
        #expect(collection.articles.prefix(2).map(\.reference.source) == ["one", "dala"])
        #expect(collection.failures.isEmpty)
        #expect(
            collection.ignored
                == ["one.zip", "two.tar.gz"].flatMap { ["vesti/\($0)/__MACOSX/._b.txt", "vesti/\($0)/dala/photo.jpg"] }
        )
    }

    @Test func whatIsNotUsedIsNamedWithItsReason() async throws {
        try folder.write(ArchiveFolder.page(1), to: "good.txt")
        try folder.write("", to: "empty.txt")
        try folder.write("The governor opened a new school in the district.", to: "english.txt")
        try folder.write("PK", to: "bad.zip")
        try folder.write("x", to: "a\u{7}b.txt")
        try folder.write("name\tcount\nx\t1\n", to: "list.tsv")
        try folder.write("x", to: ".hidden.txt")
        try folder.write("{}\nnot json\n" + #"{"text":["x"]}"#, to: "r.jsonl")
        try folder.write("id\ttext\n1\n", to: "t.tsv")
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder.paper + "/out.txt", withDestinationPath: "/etc/hostname")
        try manager.createSymbolicLink(atPath: folder.paper + "/in.txt", withDestinationPath: "good.txt")
        try manager.createSymbolicLink(atPath: folder.paper + "/lost.txt", withDestinationPath: "none.txt")
        #expect(mkfifo(folder.paper + "/pipe.txt", 0o600) == 0)
        PackedArchive.write(
            [.text("../x.txt", "x"), .text("in.zip", "x"), .link(name: "l.txt", target: "b")],
            as: .tar,
            to: folder.paper + "/odd.tar"
        )
        let collection = try await read()
        #expect(paths(collection) == ["vesti/good.txt"])
        #expect(collection.ignored == ["vesti/.hidden.txt", "vesti/in.txt", "vesti/list.tsv"])
        let expected: [InputError] = [
            .refusedEntry(path: "vesti/a\u{FFFD}b.txt", reason: .unreadableName), .missing(path: "vesti/lost.txt"),
            .linkOutside(path: "vesti/out.txt"), .notAFile(path: "vesti/pipe.txt"),
            .archive(path: "vesti/bad.zip", reason: .notAnArchive),
            .undecodable(path: "vesti/empty.txt", reason: .empty),
            .unknownLanguage(path: "vesti/english.txt"),
            .refusedEntry(path: "vesti/odd.tar/../x.txt", reason: .leadsOut),
            .nestedArchive(path: "vesti/odd.tar/in.zip"), .refusedEntry(path: "vesti/odd.tar/l.txt", reason: .link),
            .malformedRecord(path: "vesti/r.jsonl", line: 1, reason: .noText),
            .malformedRecord(path: "vesti/r.jsonl", line: 2, reason: .notJSON),
            .malformedRecord(path: "vesti/r.jsonl", line: 3, reason: .notJSON),
            .malformedRecord(path: "vesti/t.tsv", line: 2, reason: .cellCount(found: 1, wanted: 2)),
        ]
        #expect(collection.failures == expected)
        for failure in collection.failures { #expect(Complaint(failure) != nil) }
    }

    @Test func aBombIsNamedAndTheRestGoesOn() async throws {
        let zeros = [UInt8](repeating: 0x20, count: 30 << 20)
        let bomb = (0..<4).map { PackedArchive.Entry.file(name: Array("\($0).txt".utf8), content: zeros) }
        PackedArchive.write(bomb, as: .zip, to: folder.paper + "/bomb.zip")
        try folder.write(ArchiveFolder.page(1), to: "good.txt")
        let collection = try await read()
        #expect(paths(collection) == ["vesti/good.txt"])
        #expect(collection.failures.last == .archive(path: "vesti/bomb.zip", reason: .tooDense(ratio: 250)))
    }

    @Test func hugePagesAndLinesAreRefused() async throws {
        try folder.write(ArchiveFolder.page(1), to: "good.txt")
        for name in ["huge.txt", "lines.jsonl"] {
            let path = folder.paper + "/" + name
            #expect(FileManager.default.createFile(atPath: path, contents: nil))
            // A sparse file of 1 GB.
            #expect(truncate(path, 1 << 30) == 0)
        }
        let limit = 32 << 20
        let collection = try await read()
        #expect(
            collection.failures == [
                .tooLarge(path: "vesti/huge.txt", limit: limit), .tooLarge(path: "vesti/lines.jsonl/1", limit: limit),
            ]
        )
    }

    @Test func aFileThatIsNamedTwiceIsReadOnce() async throws {
        try folder.write(ArchiveFolder.page(1), to: "a.txt")
        let collection = try await read([folder.paper, folder.paper + "/", folder.paper + "/a.txt"])
        #expect(paths(collection) == ["vesti/a.txt"])
        #expect(collection.failures.isEmpty)
    }

    @Test func twoPagesOfOnePathAreToldApart() async throws {
        try folder.write(ArchiveFolder.page(1), to: "a.txt")
        let other = try ArchiveFolder()
        try other.write(ArchiveFolder.page(2), to: "a.txt")
        let collection = try await read([folder.paper, other.paper])
        #expect(collection.articles.count == 1)
        #expect(collection.failures == [.repeatedPage(path: "vesti/a.txt")])
    }

    @Test func wordsDecideTheLanguageAndNamesHelp() async throws {
        try folder.write("Мост", to: "short.ru.txt")
        try folder.write("Көпір", to: "kz/short.txt")
        try folder.write("Ауданда жаңа мектеп ашылды, мерекеге барлық тұрғындар келді.", to: "ru/other.txt")
        let lost = "Ауданда жана мектеп ашылды, мерекеге барлык тургындар келди. Бул туралы аудан аким айтты деп жазды."
        try folder.write(lost, to: "lost.txt")
        let collection = try await read()
        let languages = Dictionary(
            uniqueKeysWithValues: collection.articles.map { ($0.reference.path, $0.language) }
        )
        #expect(languages["vesti/short.ru.txt"] == .russian)
        #expect(languages["vesti/kz/short.txt"] == .kazakh)
        #expect(languages["vesti/ru/other.txt"] == .kazakh)
        #expect(
            collection.report.doubts == [
                .lostLetters(path: "vesti/lost.txt"),
                .otherLanguage(path: "vesti/ru/other.txt", named: .russian, found: .kazakh),
            ]
        )
    }

    @Test func jobsChangeNothing() async throws {
        for number in 0..<40 { try folder.write(ArchiveFolder.page(number), to: "\(number).txt") }
        let one = try await ReadArticles(jobs: 1).articles(in: [folder.paper])
        let many = try await ReadArticles(jobs: 7).articles(in: [folder.paper])
        #expect(one.articles == many.articles)
        #expect(one.articles.count == 40)
    }
}
