import Foundation
import TMBitext
import TMStore
import TMTestSupport
import Testing

@testable import TMWorkflows

/// Pages that are as they were are not read again, and what comes out is what a fresh build gives.
struct PageCacheTests {
    private let archive: SmallArchive

    init() throws {
        archive = try SmallArchive(pairs: 6)
    }

    /// Lets the clock of the file system go on, so that the files count as settled.
    private func settle() async throws {
        try await Task.sleep(for: .milliseconds(60))
    }

    /// Builds into `m`, and into a memory without a cache; expects both to hold the same.
    private func build() async throws -> BuildReport {
        try await settle()
        let report = try await archive.build("m")
        for name in ["anew.sqlite", "anew.sqlite.pages"] {
            try? FileManager.default.removeItem(atPath: archive.folder + "/" + name)
        }
        let fresh = try await archive.build("anew")
        #expect(fresh.knownPages == 0)
        #expect(try archive.content("m") == archive.content("anew"))
        #expect(report.beads == fresh.beads && report.pairs == fresh.pairs)
        #expect(report.dropped.map { "\($0)" } == fresh.dropped.map { "\($0)" })
        #expect(report.doubts == fresh.doubts && report.ignored == fresh.ignored)
        return report
    }

    @Test func anUnchangedArchiveIsNotRead() async throws {
        #expect(try await build().knownPages == 0)
        #expect(try await build().knownPages == 12)
    }

    @Test func onlyAChangedPageIsRead() async throws {
        _ = try await build()
        try archive.write(3, edition: 1_000)
        #expect(try await build().knownPages == 10)
        #expect(try await build().knownPages == 12)
    }

    @Test func aChangeThatKeepsSizeAndTimeIsSeen() async throws {
        _ = try await build()
        let page = archive.path + "/ru/2.txt"
        let before = try FileManager.default.attributesOfItem(atPath: page)
        try archive.write(2, edition: 1)
        try FileManager.default.setAttributes([.modificationDate: before[.modificationDate] as Any], ofItemAtPath: page)
        #expect(try FileManager.default.attributesOfItem(atPath: page)[.size] as? Int == before[.size] as? Int)
        let report = try await build()
        #expect(report.knownPages == 10)
        #expect(report.changes.removed > 0)
    }

    @Test func aPageThatMovesIsReadAtItsNewPlace() async throws {
        _ = try await build()
        try FileManager.default.moveItem(atPath: archive.path + "/ru/5.txt", toPath: archive.path + "/ru/7.txt")
        try FileManager.default.moveItem(atPath: archive.path + "/kk/5.txt", toPath: archive.path + "/kk/7.txt")
        try "ru/7.txt\tkk/7.txt\n".write(toFile: archive.pairList)
        try await settle()
        let report = try await archive.build("m")
        #expect(report.knownPages == 10 && report.pairs == 1)
        #expect(try archive.content("m").contains { $0.contains("ru/7.txt") })
    }

    @Test func aLineThatComesToRepeatIsTakenOutOfPagesThatWereKnown() async throws {
        let times = ["весной", "летом", "осенью", "зимой", "утром", "вечером"]
        func write(_ numbers: Range<Int>) throws {
            for number in numbers {
                let text = "Этот рассказ говорит о том, что случилось \(times[number]) у нас в районе."
                try "Главная Общество Культура Спорт\n\nНаш рассказ\n\n\(text)\n"
                    .write(toFile: "\(archive.path)/ru/more\(number).txt")
            }
        }
        try write(0..<2)
        let first = try await build()
        try write(2..<6)
        let second = try await build()
        func repeated(_ report: BuildReport) -> Int {
            report.dropped.filter { $0.rule == "repeated-line" }.reduce(0) { $0 + $1.count }
        }
        #expect(repeated(second) >= repeated(first) + 6)
        #expect(second.knownPages == 6)
    }

    @Test func pagesOfAPackedArchiveAreKnownTogether() async throws {
        let cache = try PageCache(at: archive.folder + "/packed.pages", settings: "")
        let zip = archive.folder + "/old.zip"
        let text = "В районе открыли мост, и на праздник пришли все жители."
        PackedArchive.write([.text("a.txt", text), .text("b.txt", text), .text("c.jpg", "x")], as: .zip, to: zip)
        try await settle()
        let first = try await ReadArticles(jobs: 2).articles(in: [zip], cache: cache)
        let second = try await ReadArticles(jobs: 2).articles(in: [zip], cache: cache)
        #expect(first.report.knownPages == 0 && second.report.knownPages == 2)
        #expect(first.articles == second.articles && first.ignored == second.ignored)
        #expect(second.ignored.count == 1 && second.ignored.allSatisfy { $0.hasSuffix("/old.zip/c.jpg") })
    }

    @Test func aFileWithAPageThatCannotBeUsedIsReadAgain() async throws {
        let cache = try PageCache(at: archive.folder + "/broken.pages", settings: "")
        try "\u{0}\u{1}".write(toFile: archive.path + "/ru/broken.txt")
        try await settle()
        for known in [0, 12] {
            let collection = try await ReadArticles(jobs: 2).articles(in: [archive.path], cache: cache)
            #expect(collection.report.knownPages == known && collection.failures.count == 1)
        }
    }

    @Test func aDamagedCacheIsMadeAnew() async throws {
        _ = try await build()
        try "no cache at all".write(toFile: archive.memory("m") + ".pages")
        #expect(try await build().knownPages == 0)
        #expect(try await build().knownPages == 12)
    }

    @Test func otherAbbreviationsCutTheSentencesAnew() async throws {
        try "Праздник\n\nПраздник прошёл у посад. Абая, и пришли все жители района.\n"
            .write(toFile: archive.path + "/ru/0.txt")
        try await settle()
        var reading = ReadArticles(jobs: 1)
        func sentences() async throws -> [String] {
            let lists = try reading.abbreviations.fingerprint(for: [.russian])
            let cache = try PageCache(at: archive.folder + "/lists.pages", settings: lists)
            return try await reading.articles(in: [archive.path + "/ru"], cache: cache).articles().prepared(0)
                .segments.map(\.text)
        }
        #expect(try await sentences() == ["Праздник", "Праздник прошёл у посад.", "Абая, и пришли все жители района."])
        try "посад\thead\n".write(toFile: archive.folder + "/list.txt")
        reading.abbreviations = AbbreviationLists(files: [archive.folder + "/list.txt"])
        #expect(try await sentences() == ["Праздник", "Праздник прошёл у посад. Абая, и пришли все жители района."])
    }

    @Test func sentencesComeBackAsTheyWere() throws {
        let segments = ["Заголовок", "А. Б. сказал:  «Да»  ", "— 5 % 🙂"].enumerated().map { number, text in
            let start = number * 100
            let span = TextSpan(start: start, end: start + text.unicodeScalars.count)
            return Segment(span: span, paragraph: number, text: text)
        }
        for hasHeadline in [false, true] {
            let article = PreparedArticle(
                reference: ArticleReference(source: "vesti", path: "vesti/a.txt", title: "Заголовок"),
                language: .russian,
                hasHeadline: hasHeadline,
                segments: segments
            )
            let cached = CachedArticle(reference: article.reference, language: .russian, fingerprint: "")
            let again = PreparedArticle(cached, sentences: article.sentences)
            #expect(again.segments == segments && again.hasHeadline == hasHeadline)
        }
    }

    @Test func damagedSentencesAreLeftOut() {
        let reference = ArticleReference(source: "vesti", path: "vesti/a.txt", title: "Заголовок")
        let cached = CachedArticle(reference: reference, language: .russian, fingerprint: "")
        let endless = String(repeating: "9", count: 40)
        let sentences = "\n\(endless) 0 Длинно.\n0 \(endless) Далеко.\n0 x Буква.\n0 5 \n7\n1 5 Цело.\n"
        let article = PreparedArticle(cached, sentences: sentences)
        #expect(article.segments == [Segment(span: TextSpan(start: 5, end: 10), paragraph: 1, text: "Цело.")])
    }
}

extension String {
    fileprivate func write(toFile path: String) throws {
        try Data(utf8).write(to: URL(fileURLWithPath: path))
    }
}
