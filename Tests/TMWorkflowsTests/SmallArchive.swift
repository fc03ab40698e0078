import Foundation

@testable import TMWorkflows

/// An archive of a few tiny pages with the list of its pairs, in a folder of its own that goes with the value.
final class SmallArchive {
    let folder = NSTemporaryDirectory() + "archive-\(UUID().uuidString)"
    private(set) var count = 0

    var path: String { folder + "/pages" }
    var pairList: String { folder + "/pairs.tsv" }

    init(pairs: Int) throws {
        for name in ["ru", "kk"] {
            try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
        }
        for number in 0..<pairs { try write(number) }
        try list(pairs)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    func memory(_ name: String) -> String { "\(folder)/\(name).sqlite" }

    /// Writes a pair of pages; `edition` makes their texts differ from those of another.
    func write(_ number: Int, edition: Int = 0) throws {
        let (town, amount) = (Self.towns[number % Self.towns.count], 100 + number * 7 + edition)
        try page(
            "ru/\(number).txt",
            [
                "\(town): итоги недели",
                "В городе \(town) построили \(amount) домов, и это больше, чем в прошлом году.",
                "Аким города \(town) рассказал о планах на \(2010 + number) год.", "Работы продолжаются.",
            ]
        )
        try page(
            "kk/\(number).txt",
            [
                "\(town): апта қорытындысы", "\(town) қаласында \(amount) үй салынды, бұл былтырғыдан көп.",
                "\(town) қаласының әкімі \(2010 + number) жылға арналған жоспарды айтты.", "Жұмыс жалғасып жатыр.",
            ]
        )
    }

    func remove(_ page: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(page)")
    }

    func list(_ pairs: Int) throws {
        count = pairs
        let lines = (0..<pairs).map { "ru/\($0).txt\tkk/\($0).txt\n" }
        try lines.joined().write(toFile: pairList, atomically: true, encoding: .utf8)
    }

    private func page(_ name: String, _ lines: [String]) throws {
        try lines.joined(separator: "\n\n").write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
    }

    private static let towns = ["Арал", "Байконур", "Тараз", "Алматы", "Астана", "Костанай"]
}

extension SmallArchive {
    /// Builds with chunks of two pairs; stops behind so many pairs.
    func build(_ memory: String, time: Int = 0, stopBehind: Int = .max) async throws -> BuildReport {
        var build = BuildMemory(pairList: pairList, jobs: 1, time: time)
        build.chunking = PairChunks(least: 2, greatest: 2, spacing: 1)
        let (path, memoryPath) = (self.path, self.memory(memory))
        let ready = build
        return try await Task {
            try await ready.run(archives: [path], memoryPath: memoryPath) { progress in
                guard progress.stage == .aligning, progress.done >= stopBehind else { return }
                withUnsafeCurrentTask { $0?.cancel() }
            }
        }.value
    }

    /// All units of a memory with their places.
    func content(_ memory: String) throws -> [String] {
        var rows: [String] = []
        try ExportReview().forEachUnit(memoryPath: self.memory(memory)) { rows.append(ExportReview.row($0)) }
        return rows
    }
}

extension String {
    fileprivate func write(toFile path: String, atomically: Bool, encoding: String.Encoding) throws {
        try write(to: URL(fileURLWithPath: path), atomically: atomically, encoding: encoding)
    }
}
