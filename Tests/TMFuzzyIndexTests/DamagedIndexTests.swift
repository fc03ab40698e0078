import Foundation
import TMFuzzyIndex
import Testing

@Suite struct DamagedIndexTests {
    private let folder: TemporaryFolder
    private let path: String
    private let bytes: Data
    private let memory = ArtificialMemory(seed: 9, textCount: 400, queryCount: 6)
    private let stamp = IndexStamp(memory: 5, generation: 17, language: "kk")

    init() async throws {
        folder = try TemporaryFolder()
        path = folder.path("kk.index")
        var builder = FuzzyIndexBuilder()
        builder.add(memory.units, jobs: 1)
        try builder.write(to: path, stamp: stamp)
        bytes = try Data(contentsOf: URL(filePath: path))
    }

    private func write(_ bytes: Data) throws {
        try bytes.write(to: URL(filePath: path))
    }

    @Test func noChangedByteGoesUnnoticedOrChangesAnAnswer() throws {
        let whole = try FuzzyIndex(path: path)
        let expected = try memory.queries.map { try whole.matches(for: $0, threshold: 50, limit: 5) }
        var noticed = 0
        for place in stride(from: 0, to: bytes.count, by: 211) {
            var changed = bytes
            changed[place] ^= 0x10
            try write(changed)
            do {
                let index = try FuzzyIndex(path: path, stamp: stamp)
                let found = try memory.queries.map { try index.matches(for: $0, threshold: 50, limit: 5) }
                #expect(found == expected, "\(place)")
            } catch is FuzzyIndexError {
                noticed += 1
            }
        }
        #expect(noticed > bytes.count / 211 * 9 / 10)
    }

    @Test func noticesACutFile() throws {
        try write(bytes.dropLast(100))
        #expect(throws: FuzzyIndexError.truncated(path: path, expected: bytes.count, got: bytes.count - 100)) {
            try FuzzyIndex(path: path)
        }
        try write(bytes.prefix(100))
        #expect(throws: FuzzyIndexError.foreign(path: path)) { try FuzzyIndex(path: path) }
        try write(Data())
        #expect(throws: FuzzyIndexError.foreign(path: path)) { try FuzzyIndex(path: path) }
    }

    @Test func noticesAnotherFormat() throws {
        try write(Data("%PDF-1.7".utf8) + bytes.dropFirst(8))
        #expect(throws: FuzzyIndexError.foreign(path: path)) { try FuzzyIndex(path: path) }
        var later = bytes
        later[8] = 99
        try write(later)
        #expect(throws: FuzzyIndexError.version(path: path, expected: 3, got: 99)) { try FuzzyIndex(path: path) }
    }

    @Test func noticesAnotherStateOfTheMemory() throws {
        let expected = IndexStamp(memory: 5, generation: 18, language: "kk")
        #expect(throws: FuzzyIndexError.stale(path: path, expected: expected, got: stamp)) {
            try FuzzyIndex(path: path, stamp: expected)
        }
        #expect(try FuzzyIndex.stamp(ofFileAt: path) == stamp)
    }

    @Test func noticesAnIndexOfAddedUnitsThatBelongsElsewhere() async throws {
        var builder = FuzzyIndexBuilder()
        builder.add([(1, "басқа")], jobs: 1)
        let other = folder.path("other")
        try builder.write(to: other, stamp: stamp)
        #expect(throws: FuzzyIndexError.otherBase(path: other)) { try FuzzyIndex(path: path, additions: other) }
    }

    @Test func saysWhichFileIsMissing() {
        let missing = folder.path("none")
        #expect(throws: FuzzyIndexError.unreadable(path: missing)) { try FuzzyIndex(path: missing) }
    }

    @Test func aKilledBuildLeavesTheOldIndexAndIsTidiedUpByTheNext() throws {
        let draft = URL(filePath: "\(path).\(Int32.max)-5eed.new")
        try bytes.prefix(bytes.count / 2).write(to: draft)
        let query = memory.queries[0]
        let expected = try FuzzyIndex(path: path, stamp: stamp).matches(for: query, threshold: 50, limit: 5)
        var builder = FuzzyIndexBuilder()
        builder.add(memory.units, jobs: 1)
        try builder.write(to: path, stamp: stamp)
        #expect(try FuzzyIndex(path: path).matches(for: query, threshold: 50, limit: 5) == expected)
        #expect(!FileManager.default.fileExists(atPath: draft.path))
    }

    @Test func aFailedBuildLeavesNothingBehind() throws {
        let unwritable = folder.path("no/such/folder/kk.index")
        #expect(throws: FuzzyIndexError.unwritable(path: unwritable)) {
            try FuzzyIndexBuilder().write(to: unwritable, stamp: stamp)
        }
    }
}
