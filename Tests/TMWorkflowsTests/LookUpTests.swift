import Foundation
import Synchronization
import TMBitext
import Testing

@testable import TMWorkflows

/// Looks up in a small imported memory whose index files are tampered with.
final class LookUpTests: Sendable {
    private let folder = NSTemporaryDirectory() + "lookup-\(UUID().uuidString)"
    private var memory: String { folder + "/m.sqlite" }
    private var index: String { memory + ".ru.index" }
    private let notices = Mutex<[IndexNotice]>([])
    private let addedCount = Mutex(0)

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try add((0..<60).map { ("Построено \(100 + $0) новых домов.", "\(100 + $0) жаңа үй салынды.") })
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func add(_ pairs: [(String, String)]) throws {
        let file = folder + "/pairs.tsv"
        let lines = pairs.map { "\($0.0)\t\($0.1)\n" }.joined()
        try lines.write(toFile: file, atomically: true, encoding: .utf8)
        _ = try ImportMemory(time: 0).run(.file(file, format: nil), memoryPath: memory) { _ in }
    }

    private func matches(
        _ query: String,
        from language: Language = .russian,
        between neighbours: LookUpNeighbours = LookUpNeighbours()
    ) throws -> [Match] {
        notices.withLock { $0 = [] }
        let lookUp = try LookUp(memoryPath: memory, settings: LookUpSettings()) { [self] notice in
            notices.withLock { $0.append(notice) }
        }
        return try lookUp.matches(for: query, from: language, between: neighbours)
    }

    private var faults: [IndexNotice.Fault] {
        notices.withLock { notices in
            notices.compactMap { if case .replacing(_, let fault) = $0 { fault } else { nil } }
        }
    }

    @Test func theIndexIsBuiltOnceAndUsed() throws {
        #expect(try matches("Построено 117 новых домов.").first?.target == "117 жаңа үй салынды.")
        let built = try Data(contentsOf: URL(fileURLWithPath: index))
        #expect(try matches("Построено 118 новых домов.").first?.score == 100)
        #expect(notices.withLock { $0.isEmpty })
        #expect(try Data(contentsOf: URL(fileURLWithPath: index)) == built)
    }

    @Test func unitsAddedLaterAreFoundAtOnce() throws {
        _ = try matches("Построено 117 новых домов.")
        try add([("Совсем другая фраза.", "Мүлдем басқа сөйлем.")])
        #expect(try matches("Совсем другая фраза.").first?.kind == .exact)
        #expect(FileManager.default.fileExists(atPath: memory + ".ru.added"))
        #expect(try matches("Совсем другая фраза.").count == 1 && notices.withLock { $0.isEmpty })
        #expect(try matches("Мүлдем басқа сөйлем.", from: .kazakh).first?.score == 100)
    }

    /// Looks the unit that was added last up until the one with the last number is there; returns the numbers not found.
    private func missed(upTo last: Int) throws -> [Int] {
        let lookUp = try LookUp(memoryPath: memory, settings: LookUpSettings())
        var missed: [Int] = []
        while true {
            let number = addedCount.withLock { $0 }
            let match = try lookUp.matches(for: "Дом номер \(number) готов.", from: .russian).first
            if number > 0, match?.target != "\(number)-үй дайын." { missed.append(number) }
            if number == last { return missed }
        }
    }

    @Test func twoReadersFindAtOnceWhatAWriterAdds() throws {
        let last = 12
        let (group, results) = (DispatchGroup(), Results())
        for reader in 0..<2 {
            DispatchQueue(label: "reader \(reader)").async(group: group) { [self] in
                results.add(Result { try missed(upTo: last) })
            }
        }
        for number in 1...last {
            try add([("Дом номер \(number) готов.", "\(number)-үй дайын.")])
            addedCount.withLock { $0 = number }
        }
        group.wait()
        #expect(try results.all.map { try $0.get() } == [[], []])
        #expect(try CheckIndexes.findings(memoryPath: memory).isEmpty)
    }

    /// What several threads found.
    private final class Results: Sendable {
        private let results = Mutex<[Result<[Int], any Error>]>([])
        var all: [Result<[Int], any Error>] { results.withLock { $0 } }
        func add(_ result: Result<[Int], any Error>) { results.withLock { $0.append(result) } }
    }

    @Test func forgottenUnitsAreNotFound() throws {
        _ = try matches("Построено 117 новых домов.")
        _ = try ForgetOrigin.run(.run(number: 1), memoryPath: memory)
        #expect(try matches("Построено 117 новых домов.").isEmpty)
    }

    @Test func damageIsToldAndMended() throws {
        let query = "Построено 117 новых домов."
        let expected = try matches(query)
        let whole = try Data(contentsOf: URL(fileURLWithPath: index))
        for count in [0, 100, 600, whole.count - 1] {
            try whole.prefix(count).write(to: URL(fileURLWithPath: index))
            #expect(try !CheckIndexes.findings(memoryPath: memory).isEmpty)
            #expect(try matches(query) == expected)
            #expect(faults.count == 1)
        }
        for place in stride(from: 520, to: whole.count, by: whole.count / 7) {
            var flipped = whole
            flipped[place] ^= 1
            try flipped.write(to: URL(fileURLWithPath: index))
            #expect(try CheckIndexes.findings(memoryPath: memory).count == 1)
            #expect(try matches(query) == expected)
        }
    }

    @Test func theIndexOfAnotherMemoryIsReplaced() throws {
        let query = "Построено 117 новых домов."
        let expected = try matches(query)
        let other = folder + "/other.sqlite"
        try FileManager.default.moveItem(atPath: memory, toPath: other)
        try add([("Иная фраза.", "Өзге сөйлем.")])
        #expect(try matches(query).isEmpty)
        #expect(faults == [.foreign])
        try FileManager.default.removeItem(atPath: memory)
        try FileManager.default.moveItem(atPath: other, toPath: memory)
        #expect(try matches(query) == expected)
        #expect(faults == [.foreign])
    }

    @Test func aNumberIsRepairedAndItsSuffixFollows() throws {
        try add([("Цена выросла до 10 тенге.", "Баға 10-ға жетті.")])
        let match = try #require(try matches("Цена выросла до 5 тенге.").first)
        #expect(match.repaired?.text == "Баға 5-ке жетті.")
    }

    @Test func sentencesBetweenTheSameNeighboursComeFirst() async throws {
        let archive = try SmallArchive(pairs: 2)
        _ = try await archive.build("m")
        let lookUp = try LookUp(memoryPath: archive.memory("m"), settings: LookUpSettings())
        let first = try #require(try lookUp.matches(for: "Работы продолжаются.", from: .russian).first)
        #expect(first.kind == .exact)
        let page = try String(contentsOfFile: archive.path + "/ru/1.txt", encoding: .utf8)
        let lines = page.components(separatedBy: "\n\n")
        let matches = try lookUp.matches(
            for: lines[3],
            from: .russian,
            between: LookUpNeighbours(previous: lines[2])
        )
        #expect(matches.first?.kind == .context)
        let strangers = LookUpNeighbours(previous: lines[2], next: "Этого там нет.")
        #expect(try lookUp.matches(for: lines[3], from: .russian, between: strangers).first?.kind == .exact)
    }
}
