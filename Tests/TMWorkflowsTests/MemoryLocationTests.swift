import Foundation
import Testing

@testable import TMWorkflows

struct MemoryLocationTests {
    @Test func aNamedFolderStandsForTheMemoryInIt() throws {
        let folder = NSTemporaryDirectory()
        let path = MemoryLocation.path(named: folder, environment: [:])
        #expect(path == folder + "/memory.sqlite")
    }

    @Test func theNameWinsOverTheEnvironment() {
        let path = MemoryLocation.path(named: "a.sqlite", environment: ["TM_MEMORY": "b.sqlite"])
        #expect(path == "a.sqlite")
    }

    @Test func theNearestFolderUpwardsIsTheHome() throws {
        let root = NSTemporaryDirectory() + "home-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: root) }
        try FileManager.default.createDirectory(atPath: root + "/a/b", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: root + "/tm", withIntermediateDirectories: true)
        let path = MemoryLocation.path(named: nil, environment: [:], workingFolder: root + "/a/b")
        #expect(path == root + "/tm/memory.sqlite")
    }
}
